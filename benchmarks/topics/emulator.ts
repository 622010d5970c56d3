import { setTimeout as sleep } from 'node:timers/promises'

import { pushServer } from '../../__tests__/e2e/emulator/image-client.ts'
import { pullSecret, pullSecretName } from '../../__tests__/e2e/emulator/manifests.ts'
import { TestBed } from '../../__tests__/e2e/emulator/test-bed.ts'
import { listProcesses } from '../../emulator/commands/processes.ts'
import { readInstance } from '../../emulator/instance.ts'
import { emulator } from '../../scripts/processes.ts'
import { crowdNode } from '../crowded-node.ts'
import { type Aim, type Figure, single, summarize } from '../figure.ts'
import { measureFirstScaleUp } from '../first-scale-up.ts'
import { measurePodStarts } from '../pod-starts.ts'
import { usageOf } from '../process-usage.ts'
import type { TopicResult } from '../render.ts'
import type { Workbench } from '../workbench.ts'

const NAME = 'bench-costs'
const settleSeconds = 20
const idleSeconds = 30
const atMost = (value: number): Aim => ({ bound: 'at most', value })

/** @throws Error when the emulator does not come up: all other figures need it */
const secondsToUp = async (): Promise<number> => {
  const began = performance.now()
  if ((await emulator('up', '--name', NAME)) !== 0) throw new Error('the emulator did not start')
  return (performance.now() - began) / 1000
}

const measureUps = async (): Promise<Figure[]> => {
  const fresh = await secondsToUp()
  await emulator('down', '--name', NAME, '--keep')
  const again = await secondsToUp()
  const figure = (subject: string, seconds: number): Figure => ({
    ...{ subject, measure: 'seconds', summary: single(seconds), aim: atMost(20) },
  })
  return [figure('up, fresh, binaries cached', fresh), figure('up, state kept', again)]
}

const measureIdle = async (): Promise<Figure[]> => {
  const instance = readInstance(NAME)
  if (!instance) throw new Error('the emulator is not there')
  const usage = () => usageOf(listProcesses(instance).map(({ pid }) => pid))
  await sleep(settleSeconds * 1000)
  const before = usage()
  await sleep(idleSeconds * 1000)
  const after = usage()
  const share = ((after.cpuSeconds - before.cpuSeconds) / idleSeconds) * 100
  const subject = `idle, all ${after.processes} processes`
  return [
    { subject, measure: '% of a core', summary: single(share), aim: atMost(20) },
    { subject, measure: 'MB', summary: single(after.megabytes), aim: atMost(1200) },
  ]
}

const measurePods = async (rounds: number): Promise<Figure[]> => {
  const bed = await TestBed.of(NAME)
  try {
    const image = await pushServer(bed, 'bench/server')
    await bed.pool('Pod.Standard.E4.Flex', 1)
    const { registry, registryUser, registryToken } = bed.environment
    await bed.apply('default', pullSecret(pullSecretName, registry, registryUser, registryToken))
    // The first pod gets its image pulled.
    await measurePodStarts(bed, image, 1, 1)
    const alone = await measurePodStarts(bed, image, 1, rounds)
    const together = await measurePodStarts(bed, image, 10, Math.ceil(rounds / 5))
    const scaleUp = await measureFirstScaleUp(bed, image)
    const figure = (subject: string, seconds: readonly number[], aim: number): Figure => ({
      ...{ subject, measure: 'seconds', summary: summarize(seconds), aim: atMost(aim) },
    })
    return [
      figure('a pod, scheduled to Ready', alone, 2),
      figure('10 pods at once, to the last one Ready', together, 6),
      { subject: 'load to first scale-up', measure: 'seconds', summary: single(scaleUp) },
    ]
  } finally {
    await bed.end()
  }
}

const crowdFigures = async (): Promise<Figure[]> => {
  const { first, last, restarts } = await crowdNode()
  const figure = (subject: string, milliseconds: readonly number[]): Figure => ({
    ...{ subject, measure: 'ms', summary: summarize(milliseconds) },
  })
  return [
    figure('pods 1 to 50 of a node', first),
    figure('pods 451 to 500 of a node', last),
    figure('a restart among 500 pods', restarts),
  ]
}

/**
 * Measures what the emulator costs: to start, while idle, and per pod. It starts and ends its own
 * emulator.
 */
export const emulatorCosts = async ({ rounds }: Workbench): Promise<TopicResult[]> => {
  try {
    const ups = await measureUps()
    const idle = await measureIdle()
    const pods = await measurePods(rounds)
    return [
      {
        title: 'The emulator: start, idle, pods',
        figures: [...ups, ...pods, ...idle],
        notes: [
          `Idle is the mean of ${idleSeconds} s, ${settleSeconds} s after the start. Memory counts what processes share for each of them.`,
          'The first scale-up is with the shortened times of the HPA controller, as `up` sets them.',
        ],
      },
      {
        title: "The kubelet's own work for a pod, podman and kube-apiserver in memory",
        figures: await crowdFigures(),
        notes: ['A test counts what is asked of both: the 500th pod asks for what the first did.'],
      },
    ]
  } finally {
    await emulator('down', '--name', NAME)
  }
}
