import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

import type { Report } from '../../scripts/demo-report.ts'
import { graph, type StageName } from '../../src/stages/graph.ts'
import { single } from '../figure.ts'
import type { TopicResult } from '../render.ts'

const file = resolve(import.meta.dirname, '..', '..', '.demo', 'report.json')

/**
 * Returns the seconds until a stage ends, if each begins as soon as the stages that it needs are
 * done.
 */
const secondsUntil = (name: StageName, seconds: ReadonlyMap<string, number>): number =>
  (seconds.get(name) ?? 0) +
  Math.max(0, ...graph[name].done.map((needed) => secondsUntil(needed, seconds)))

/** Returns the longest path through the graph of stages, in seconds. */
const criticalPath = (stages: Report['stages']): number => {
  const seconds = new Map(stages.map((stage) => [stage.name, stage.seconds]))
  return Math.max(...Object.keys(graph).map((name) => secondsUntil(name as StageName, seconds)))
}

/** Compares the whole pipeline with its critical path, from the report of the last demo. */
export const pipeline = async (): Promise<TopicResult[]> => {
  const title = 'The whole pipeline against its critical path'
  if (!existsSync(file)) {
    return [
      { title, figures: [], notes: ['Skipped: run `npm run demo` first, it leaves a report.'] },
    ]
  }
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report
  const least = criticalPath(report.stages)
  const subject = 'the last demo'
  return [
    {
      title,
      figures: [
        { subject, measure: 'seconds', summary: single(report.seconds) },
        { subject, measure: 'critical path', summary: single(least) },
        {
          subject,
          measure: 'ratio',
          summary: single(report.seconds / least),
          aim: { bound: 'at most', value: 1.05 },
        },
      ],
      notes: [
        ...report.stages.map(({ name, seconds }) => `${name.padEnd(18)} ${seconds.toFixed(1)} s`),
        ...(report.result === 'success' ? [] : [`The result was ${report.result}.`]),
      ],
    },
  ]
}
