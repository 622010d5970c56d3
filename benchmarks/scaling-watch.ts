import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

import { clockUntil } from '../src/clients/clock.ts'
import { kubectl } from '../src/clients/kubernetes/kubectl.ts'
import { execUntil } from '../src/clients/process/exec.ts'
import type { Baseline } from '../src/stages/assert-scaling/baseline.ts'
import { ScalingWatch } from '../src/stages/assert-scaling/scaling-watch.ts'
import { writeStandInKubectl } from './stand-in-kubectl.ts'

/** The cost of a watch of this many HPAs. */
export interface WatchCost {
  /** Milliseconds from each change until it is in the timeline, in order. */
  readonly noticed: readonly number[]
  readonly cpuMillisecondsPerSecond: number
  /** Heap that the watch retains. */
  readonly megabytes: number
}

const SECONDS = 8
const WARM_UP = 2
export const PODS_OF_EACH = 10

export const baselineOf = (at: number, namespace: string): Baseline => ({
  ...{ hpa: `edge-${at}`, name: `edge-${at}`, namespace, replicas: 1 },
  target: { apiVersion: 'apps/v1', kind: 'Deployment', name: `edge-${at}` },
  scaleUp: { select: 'Max', stabilizationSeconds: 0, tolerance: 0.1, policies: [] },
  selector: `app=edge-${at}`,
})

const collectGarbage = (): void => {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc()')
}

const heap = (): number => {
  collectGarbage()
  return process.memoryUsage().heapUsed / 2 ** 20
}

/** Watches HPAs of a stand-in for kubectl, with the clients and the watch of assert-scaling. */
export const measureWatch = async (folder: string, hpas: number): Promise<WatchCost> => {
  const tools = mkdtempSync(join(folder, 'kubectl-'))
  const base = Date.now()
  writeStandInKubectl(tools, { hpas, podsOfEach: PODS_OF_EACH, base })
  const path = process.env['PATH']
  process.env['PATH'] = `${tools}:${path ?? ''}`
  try {
    const { signal } = new AbortController()
    const client = kubectl(execUntil(signal), {})
    const before = heap()
    const baselines = Array.from({ length: hpas }, (_, at) => baselineOf(at, 'shop'))
    const watch = new ScalingWatch(baselines, client, clockUntil(signal))
    await sleep(WARM_UP * 1_000)
    const from = watch.elapsed()
    const started = process.cpuUsage()
    await sleep(SECONDS * 1_000)
    const { user, system } = process.cpuUsage(started)
    const { samples } = watch.timeline()
    const noticed = samples
      .filter(({ at }) => at > from)
      .map(({ at, currentReplicas }) => watch.startedAt + at - base - currentReplicas)
    const megabytes = heap() - before
    await Promise.all(watch.watches.map((one) => one.stop()))
    const cpuMillisecondsPerSecond = (user + system) / 1_000 / SECONDS
    return { noticed: noticed.toSorted((a, b) => a - b), cpuMillisecondsPerSecond, megabytes }
  } finally {
    process.env['PATH'] = path
    rmSync(tools, { recursive: true })
  }
}
