import { TestBed } from '../../__tests__/e2e/emulator/test-bed.ts'
import { emulator } from '../../scripts/processes.ts'
import { type Figure, single, summarize } from '../figure.ts'
import { interleaved } from '../interleaved.ts'
import { loadGenerators } from '../load-generator.ts'
import { KEPT, measurePodRates } from '../pod-rate.ts'
import type { TopicResult } from '../render.ts'
import { measureWatch } from '../scaling-watch.ts'
import { measureServed } from '../served-scaling.ts'
import type { Workbench } from '../workbench.ts'

/** Rounds of ten seconds each; more would gain little. */
const MOST_ROUNDS = 3

const watchFigures = async (folder: string, hpas: number): Promise<Figure[]> => {
  const { noticed, cpuMillisecondsPerSecond, megabytes } = await measureWatch(folder, hpas)
  const subject = `${hpas} HPAs, ${hpas * 10} pods`
  const at = (share: number) => noticed[Math.ceil(noticed.length * share) - 1] ?? Infinity
  const aim = { bound: 'at most', value: 1_000 } as const
  return [
    { subject, measure: 'noticed ms, p50', summary: single(at(0.5)) },
    { subject, measure: 'noticed ms, p99', summary: single(at(0.99)), aim },
    { subject, measure: 'CPU ms a second', summary: single(cpuMillisecondsPerSecond) },
    { subject, measure: 'heap MB', summary: single(megabytes) },
  ]
}

const generatorFigures = async ({ folder, rounds }: Workbench): Promise<Figure[]> => {
  const { subjects, end } = await loadGenerators(folder)
  try {
    const samples = await interleaved(subjects, Math.min(rounds, MOST_ROUNDS))
    return [...samples].flatMap(([subject, cpu]) => [
      { subject, measure: 'CPU ms for 1,000 requests', summary: summarize(cpu) },
      {
        subject,
        measure: 'req/s of one CPU',
        summary: summarize(cpu.map((milliseconds) => 1_000_000 / milliseconds)),
      },
    ])
  } finally {
    end()
  }
}

const NAME = 'bench-scaling'
const SIZES = [1, 50, 200]

const servedFigures = async (bed: TestBed): Promise<Figure[]> => {
  const figures: Figure[] = []
  for (const hpas of SIZES) {
    const took = await measureServed(bed, hpas)
    const subject = `${hpas} HPAs, ${hpas * 10} pods`
    const at = (share: number) => took[Math.ceil(took.length * share) - 1] ?? Infinity
    const aim = { bound: 'at most', value: 1_000 } as const
    figures.push(
      { subject, measure: 'noticed ms, p50', summary: single(at(0.5)) },
      { subject, measure: 'noticed ms, p99', summary: single(at(0.99)), aim },
      { subject, measure: 'changes', summary: single(took.length) },
    )
  }
  return figures
}

const rateFigures = async (bed: TestBed): Promise<Figure[]> => {
  const rates = await measurePodRates(bed)
  const kept = rates.filter(({ share }) => share >= KEPT).map(({ asked }) => asked)
  const subject = 'a pod of one CPU'
  return [
    { subject, measure: 'req/s kept', summary: single(Math.max(0, ...kept)) },
    ...rates.map(({ asked, share }) => ({
      ...{ subject, measure: `% sent of ${asked}/s`, summary: single(share * 100) },
    })),
  ]
}

/**
 * Measures on its own emulator: API server, controllers and pods are real, the nodes of many pods
 * are simulated.
 */
const onEmulator = async (): Promise<TopicResult[]> => {
  const titles = ['A change of an HPA, through the API server', 'The rate of one pod'] as const
  if ((await emulator('up', '--name', NAME)) !== 0) {
    const notes = ['Skipped: the emulator did not start, see above.']
    return titles.map((title) => ({ title, figures: [], notes }))
  }
  const bed = await TestBed.of(NAME)
  try {
    const notes = [
      [
        'From the request that changes the status of an HPA until the change is in the timeline, while 25 HPAs and 25 pods change each second: API server and kubectl are in it.',
      ],
      [
        'A load of one pod on a virtual node of the emulator, to a server in another pod, each request on a connection of its own: rates rise until less than 99 % is sent. Server, control plane and the pod share the CPUs of the machine.',
      ],
    ]
    const figures = [await rateFigures(bed), await servedFigures(bed)].toReversed()
    return titles.map((title, at) => ({
      title,
      figures: figures[at] ?? [],
      notes: notes[at] ?? [],
    }))
  } catch (error) {
    const notes = [`Not measured: ${error instanceof Error ? error.message : String(error)}`]
    return titles.map((title) => ({ title, figures: [], notes }))
  } finally {
    await bed.end().catch(() => undefined)
    await emulator('down', '--name', NAME)
  }
}

/**
 * Measures what watching HPAs costs and how soon a change is noticed, and what the load costs
 * compared with bare k6.
 */
export const scaling = async (bench: Workbench): Promise<TopicResult[]> => {
  const watch: Figure[] = []
  for (const hpas of SIZES) watch.push(...(await watchFigures(bench.folder, hpas)))
  return [
    {
      title: 'The watch of assert-scaling',
      figures: watch,
      notes: [
        'From the moment at which kubectl prints a change until it is in the timeline; a stand-in prints 50 changes of HPAs and 50 of pods a second. What API server and kubectl take comes on top.',
      ],
    },
    {
      title: 'What a load costs',
      figures: await generatorFigures(bench),
      notes: [
        'CPU time of k6 at 200 req/s, each on a connection of its own, to a server beside it. A pod of one CPU sends about as many requests per second as one CPU does.',
      ],
    },
    ...(await onEmulator()),
  ]
}
