import { ensureMetricsServer, PATIENCE } from '../metrics-server/ensure-metrics-server.ts'
import type { StageRun } from '../run-graph.ts'
import type { Pipeline } from './pipeline.ts'

/** Installs metrics-server if requested, and waits until HPAs get figures. */
export const runMetricsServer = async (pipeline: Pipeline, run: StageRun): Promise<void> => {
  const { environment, clients, evidence } = pipeline
  const how = environment['metrics-server']
  if (how === undefined) return
  const { clock } = clients
  const { kubernetes, version } = await clients.connect()
  const pods = await ensureMetricsServer(how, version, {
    ...{ kubernetes, clock, signal: run.signal },
    progress: pipeline.progress('metrics-server'),
    deadline: clock.now() + PATIENCE,
    changed: ({ action, target, description }) =>
      run.changed(`${action} ${target}: ${description}`),
  })
  evidence.metrics = { pods }
}
