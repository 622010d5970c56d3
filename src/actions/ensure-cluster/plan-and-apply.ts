import { openManagedClusters } from '../../clients/container-engine/managed-clusters.ts'
import { openNetwork } from '../../clients/network/oci-network.ts'
import { openSession, type OciSession, sessionAt } from '../../clients/oci/oci-session.ts'
import { changeText } from '../../core/change.ts'
import type { ActionContext } from '../../runner/context.ts'
import type { Outputs } from '../../runner/outputs.ts'
import { changesOutput, renderPlan } from '../../runner/plan-table.ts'
import type { ClusterTarget } from '../../stages/cluster/cluster-target.ts'
import { applyEnsureCluster, planEnsureCluster } from '../../stages/cluster/ensure-cluster.ts'
import type { ClusterInputs } from './inputs.ts'

/** The session in the region of an OCID; compartments have none. */
const placedAt = (session: OciSession, { key, vcnId }: ClusterTarget): OciSession => {
  const ocid = 'id' in key ? key.id : vcnId
  return ocid === undefined ? session : sessionAt(session, ocid)
}

/** Reports the cluster as soon as it is known: the wait for it may still fail. */
const idOutput = (outputs: Outputs): ((id: string) => Promise<void>) => {
  let reported: string | undefined
  return async (id) => {
    if (reported === id) return
    reported = id
    await outputs.set('cluster-id', id)
  }
}

/** Plans the cluster and, unless only a plan is requested, applies it and waits for the cluster. */
export const planAndApply = async (
  inputs: ClusterInputs,
  context: ActionContext,
): Promise<void> => {
  const { environment, clock, log, outputs, summary, signal } = context
  const { target } = inputs
  const stage = log.stage('ensure-cluster')
  const deadline = clock.now() + inputs.timeout
  const session = await openSession(environment, clock, (secret) => log.mask(secret))
  const place = placedAt(session, target)
  const client = openManagedClusters(place, clock)
  const plan = await planEnsureCluster(target, client, openNetwork(place, clock))
  const { changes, kept } = plan
  await summary.append(renderPlan('Cluster', changes))
  await outputs.set('changes', changesOutput(changes))
  changes.forEach((one) => stage.info(`  ${changeText(one)}`))
  kept.forEach((text) => stage.info(`  ${text}`))
  const seen = idOutput(outputs)
  if (inputs.mode === 'plan') {
    if (plan.cluster !== undefined) await seen(plan.cluster.id)
    return stage.done(`${changes.length} changes to make`)
  }
  const wait = { client, clock, progress: stage, deadline, signal, seen }
  const cluster = await applyEnsureCluster(plan, wait)
  await outputs.set('kubernetes-version', cluster.version)
  stage.done(`cluster "${cluster.name}" is ACTIVE, ${cluster.version}`)
  if (inputs.metrics === undefined) return
  const { ensureMetrics } = await import('./metrics.ts')
  await ensureMetrics(cluster, { how: inputs.metrics, deadline }, place, context)
}
