import type { MetricsChoice } from '../../values/kubernetes/metrics-choice.ts'
import { applyMetricsServer, awaitMetrics, type MetricsServerApply } from './ensure.ts'
import { planMetricsServer } from './plan.ts'

/**
 * Milliseconds for which figures are awaited: the pod starts, and two figures that are 60 s apart are
 * needed.
 */
export const PATIENCE = 300_000

/**
 * Installs it if missing, without waiting. @throws ActionError METRICS_SERVER_FORBIDDEN, CLUSTER_*
 */
export const installMetricsServer = async (
  version: string,
  apply: MetricsServerApply,
): Promise<void> => {
  const plan = await planMetricsServer(version, apply.kubernetes)
  plan.kept.forEach((text) => apply.progress.info(text))
  await applyMetricsServer(plan, apply)
}

/**
 * Installs metrics-server if requested, and waits until HPAs get figures.
 * @returns the number of pods with figures
 * @throws ActionError METRICS_SERVER_*, CLUSTER_*
 */
export const ensureMetricsServer = async (
  how: MetricsChoice,
  version: string,
  apply: MetricsServerApply,
): Promise<number> => {
  if (how === 'install') await installMetricsServer(version, apply)
  return awaitMetrics(apply)
}
