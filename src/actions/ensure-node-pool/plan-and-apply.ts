import { openContainerEngine } from '../../clients/container-engine/container-engine.ts'
import { openSession, sessionAt } from '../../clients/oci/oci-session.ts'
import type { ActionContext } from '../../runner/context.ts'
import type { Outputs } from '../../runner/outputs.ts'
import { changesOutput, renderPlan } from '../../runner/plan-table.ts'
import { applyEnsureNodePool, planEnsureNodePool } from '../../stages/node-pool/ensure-node-pool.ts'
import { requireVirtualNodeSupport } from '../../stages/node-pool/find-node-pool.ts'
import type { SeenPool } from '../../stages/node-pool/pool-wait.ts'
import type { NodePoolInputs } from './inputs.ts'

/** Reports the pool as soon as it is known: the wait for its nodes may still fail. */
const idOutput = (outputs: Outputs): ((pool: SeenPool) => Promise<void>) => {
  let isKnown = false
  return async ({ id }) => {
    if (isKnown) return
    isKnown = true
    await outputs.set('node-pool-id', id)
  }
}

/** Plans the pool and, unless only a plan is requested, applies it and waits for its nodes. */
export const planAndApply = async (
  inputs: NodePoolInputs,
  context: ActionContext,
): Promise<void> => {
  const { environment, clock, log, outputs, summary, signal } = context
  const stage = log.stage('ensure-node-pool')
  const deadline = clock.now() + inputs.timeout
  const session = sessionAt(
    await openSession(environment, clock, (secret) => log.mask(secret)),
    inputs.pool.clusterId,
  )
  const client = openContainerEngine(session, clock)
  const cluster = await client.cluster(inputs.pool.clusterId)
  requireVirtualNodeSupport(cluster)
  const compartmentId = inputs.compartmentId ?? cluster.compartmentId
  const plan = await planEnsureNodePool({ ...inputs.pool, compartmentId }, client)
  await summary.append(renderPlan('Virtual node pool', plan.changes))
  await outputs.set('changes', changesOutput(plan.changes))
  for (const text of plan.warnings) stage.warning(text)
  if (inputs.mode === 'plan') return stage.done(`${plan.changes.length} changes to make`)
  const seen = idOutput(outputs)
  const kubernetes = async () => {
    const [{ openNodes }, { FIRST_ENDPOINT }] = await Promise.all([
      import('../pipeline/cluster-access.ts'),
      import('../pipeline/cluster-choice.ts'),
    ])
    return openNodes(cluster.id, FIRST_ENDPOINT, session, context)
  }
  const wait = { client, clock, progress: stage, deadline, signal, seen, kubernetes }
  const ensured = await applyEnsureNodePool(plan, wait)
  const names = ensured.nodes.map(({ name }) => name)
  await outputs.set('node-names', names.join('\n'))
  stage.done(`${names.length} virtual nodes ACTIVE${ensured.isReady ? ' and Ready' : ''}`)
}
