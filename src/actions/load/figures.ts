import type { ActionContext } from '../../runner/context.ts'
import type { LoadSummary } from '../../stages/load/summary.ts'
import { renderTable } from '../../values/markdown.ts'

const loadTable = (figures: LoadSummary): string => {
  if (figures.requests === 0) {
    const { iterations, iterationsPerSecond, iterationP95Milliseconds: p95 } = figures
    const row = [String(iterations), iterationsPerSecond.toFixed(1), `${Math.round(p95)} ms`]
    return renderTable(['Iterations, no HTTP', 'Per second', 'p95'], [row])
  }
  const row = [
    String(figures.requests),
    figures.requestsPerSecond.toFixed(1),
    `${(figures.failedRate * 100).toFixed(2)} %`,
    `${Math.round(figures.p95Milliseconds)} ms`,
  ]
  return renderTable(['Requests', 'Per second', 'Failed', 'p95'], [row])
}

/** Writes the figures of the whole load to the outputs and the job summary. */
export const publishFigures = async (
  figures: LoadSummary,
  { outputs, summary }: ActionContext,
): Promise<void> => {
  await outputs.set('requests', figures.requests)
  await outputs.set('requests-per-second', figures.requestsPerSecond)
  await outputs.set('failed-rate', figures.failedRate)
  await outputs.set('p95-milliseconds', figures.p95Milliseconds)
  await outputs.set('iterations', figures.iterations)
  await summary.append(loadTable(figures))
}
