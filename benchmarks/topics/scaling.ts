import { type Figure, single, summarize } from '../figure.ts'
import { interleaved } from '../interleaved.ts'
import { loadGenerators } from '../load-generator.ts'
import type { TopicResult } from '../render.ts'
import { measureWatch } from '../scaling-watch.ts'
import type { Workbench } from '../workbench.ts'

/** Rounds of ten seconds each; more would add little. */
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

/** What watching HPAs costs and how soon a change is noticed, and what the load costs beside bare k6. */
export const scaling = async (bench: Workbench): Promise<TopicResult[]> => {
  const watch: Figure[] = []
  for (const hpas of [1, 50, 200]) watch.push(...(await watchFigures(bench.folder, hpas)))
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
  ]
}
