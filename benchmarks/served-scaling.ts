import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'

import { eventually, type TestBed } from '../__tests__/e2e/emulator/test-bed.ts'
import { deploymentOf } from '../__tests__/e2e/releases/release-bed.ts'
import { clockUntil } from '../src/clients/clock.ts'
import { kubectl } from '../src/clients/kubernetes/kubectl.ts'
import { execUntil } from '../src/clients/process/exec.ts'
import { ScalingWatch } from '../src/stages/assert-scaling/scaling-watch.ts'
import { baselineOf, PODS_OF_EACH } from './scaling-watch.ts'

const SECONDS = 20
const SETTLE = 3

/** Milliseconds between two changes of an HPA, and of a pod. */
const PACE = 40

/**
 * The mark in the first status that is written; the controller itself never writes such high
 * values.
 */
const FIRST_MARK = 100_000

const hpaOf = (name: string): object => ({
  ...{ apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler', metadata: { name } },
  spec: {
    scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name },
    ...{ minReplicas: PODS_OF_EACH, maxReplicas: PODS_OF_EACH * 10 },
    metrics: [
      {
        type: 'Resource',
        resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 70 } },
      },
    ],
  },
})

/** Opens the API server's HTTP with the rights of the test bed: kubectl would throttle itself. */
const openApi = async (bed: TestBed) => {
  const child = spawn('kubectl', ['proxy', '--port=0'], { env: bed.shell })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const [, port] = /:(\d+)/.exec(line.toString()) ?? []
  const send = async (method: string, path: string, body: object): Promise<void> => {
    const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json'
    const headers = { 'content-type': type }
    const url = `http://127.0.0.1:${port}${path}`
    const response = await fetch(url, { method, headers, body: JSON.stringify(body) })
    await response.arrayBuffer()
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`)
  }
  return { send, end: () => child.kill() }
}

type Api = Awaited<ReturnType<typeof openApi>>

const hpasOf = (namespace: string): string =>
  `/apis/autoscaling/v2/namespaces/${namespace}/horizontalpodautoscalers`

/** Creates this many HPAs with their pods, on nodes that only simulate them. */
const makeHpas = async (bed: TestBed, { send }: Api, hpas: number): Promise<string> => {
  const namespace = await bed.namespace('bench')
  const pool = await bed.pool('Pod.Simulated', Math.ceil((hpas * PODS_OF_EACH) / 500))
  const placed = { nodeSelector: { pool: pool.name }, replicas: PODS_OF_EACH }
  for (let at = 0; at < hpas; at++) {
    const deployment = { ...deploymentOf(`edge-${at}`, placed) }
    await send('POST', `/apis/apps/v1/namespaces/${namespace}/deployments`, deployment)
    await send('POST', hpasOf(namespace), hpaOf(`edge-${at}`))
  }
  const where = ['--namespace', namespace, '--field-selector=status.phase=Running']
  await eventually(
    async () => {
      const found = await bed.kubectl('get', 'pods', ...where, '--output=name')
      return found.split('\n').filter((name) => name !== '').length === hpas * PODS_OF_EACH
    },
    `${hpas * PODS_OF_EACH} pods`,
    900,
  )
  return namespace
}

/** Changes HPAs and pods in turn; returns when each mark was sent. */
const change = async (
  { send }: Api,
  namespace: string,
  hpas: number,
  pods: readonly string[],
): Promise<Map<number, number>> => {
  const sent = new Map<number, number>()
  const end = Date.now() + SECONDS * 1000
  const running: Promise<void>[] = []
  for (let count = 0; Date.now() < end; count++) {
    const mark = FIRST_MARK + count
    sent.set(mark, Date.now())
    const status = { status: { desiredReplicas: mark } }
    const changed = `${hpasOf(namespace)}/edge-${count % hpas}/status`
    running.push(send('PATCH', changed, status))
    const pod = `/api/v1/namespaces/${namespace}/pods/${pods[count % pods.length]}`
    running.push(send('PATCH', pod, { metadata: { annotations: { mark: String(mark) } } }))
    await sleep(PACE)
  }
  await Promise.all(running)
  return sent
}

/**
 * Measures the milliseconds from the request that changes an HPA until the change is in the
 * timeline of a watch, in order: through a real API server, kubectl, and the clients and the watch
 * of assert-scaling.
 */
export const measureServed = async (bed: TestBed, hpas: number): Promise<readonly number[]> => {
  const api = await openApi(bed)
  const namespace = await makeHpas(bed, api, hpas)
  const names = [
    'get',
    'pods',
    '--namespace',
    namespace,
    '--output=jsonpath={.items[*].metadata.name}',
  ]
  const pods = (await bed.kubectl(...names)).split(' ')
  const { signal } = new AbortController()
  Object.assign(process.env, { PATH: bed.shell['PATH'], KUBECONFIG: bed.shell['KUBECONFIG'] })
  const client = kubectl(execUntil(signal), {})
  const baselines = Array.from({ length: hpas }, (_, at) => baselineOf(at, namespace))
  const watch = new ScalingWatch(baselines, client, clockUntil(signal))
  try {
    await sleep(SETTLE * 1000)
    const sent = await change(api, namespace, hpas, pods)
    await sleep(SETTLE * 1000)
    const seen = new Map(
      watch.timeline().samples.map(({ at, desiredReplicas }) => [desiredReplicas, at] as const),
    )
    // A change that was never seen counts as infinite.
    const took = [...sent].map(([mark, at]) => {
      const seenAt = seen.get(mark)
      return seenAt === undefined ? Infinity : watch.startedAt + seenAt - at
    })
    return took.toSorted((a, b) => a - b)
  } finally {
    await Promise.all(watch.watches.map((one) => one.stop()))
    api.end()
  }
}
