import type { ManagedCluster } from '../../clients/container-engine/managed-cluster.ts'
import type { OciSession } from '../../clients/oci/oci-session.ts'
import type { ActionContext } from '../../runner/context.ts'
import { hasNodes } from '../../stages/metrics-server/ensure.ts'
import {
  ensureMetricsServer,
  installMetricsServer,
  PATIENCE,
} from '../../stages/metrics-server/ensure-metrics-server.ts'
import type { MetricsChoice } from '../../values/kubernetes/metrics-choice.ts'
import { plural } from '../../values/plural.ts'
import { connectToCluster } from '../pipeline/access.ts'
import { FIRST_ENDPOINT } from '../pipeline/cluster-choice.ts'

/**
 * Installs metrics-server if requested, and waits for figures if a node can run it.
 * @throws ActionError METRICS_SERVER_*, CLUSTER_*
 */
export const ensureMetrics = async (
  { id, version }: ManagedCluster,
  { how, deadline }: { readonly how: MetricsChoice; readonly deadline: number },
  session: OciSession,
  context: ActionContext,
): Promise<void> => {
  const { clock, signal, log } = context
  const stage = log.stage('metrics-server')
  const { kubernetes } = await connectToCluster(id, FIRST_ENDPOINT, session, context)
  const until = Math.min(deadline, clock.now() + PATIENCE)
  const tools = { kubernetes, clock, progress: stage, signal, deadline: until }
  if (await hasNodes(kubernetes)) {
    const pods = await ensureMetricsServer(how, version, tools)
    return stage.done(`figures of ${plural(pods, 'pod')}`)
  }
  if (how === 'install') await installMetricsServer(version, tools)
  stage.done('the cluster has no ready node: metrics-server runs with the first')
}
