import { kubectl, requireCluster } from '../../clients/kubernetes/kubectl.ts'
import { execUntil } from '../../clients/process/exec.ts'
import type { ActionContext } from '../../runner/context.ts'
import type { StageLog } from '../../runner/log.ts'
import { type ScalingReport, watchScaling } from '../../stages/assert-scaling.ts'
import { foreignLoad } from '../../stages/assert-scaling/judgement.ts'
import { prepareScaling } from '../../stages/assert-scaling/prepare.ts'
import type { ScalingInputs } from './inputs.ts'

/** Watches the HPAs; passes what was seen to `keep` if the watch ends early. */
export const watch = async (
  inputs: ScalingInputs,
  stage: StageLog,
  { clock, signal }: ActionContext,
  keep: (report: ScalingReport) => void,
): Promise<ScalingReport> => {
  const { namespace, terms } = inputs
  const { backTo, backWithin } = terms
  const back = backTo === undefined ? { backWithin: undefined } : { backWithin }
  const expectations = inputs.expect.map((expected) => ({ ...expected, ...terms, ...back }))
  const patience = { clock, progress: stage, milliseconds: 120_000 }
  const access = { ...(inputs.context && { context: inputs.context }), patience }
  const exec = execUntil(signal)
  const cluster = kubectl(exec, access)
  await requireCluster(exec, access)
  const waiting = { clock, deadline: clock.now() + inputs.ready, signal }
  const wanted = { namespace, expectations }
  const prepared = await prepareScaling(wanted, cluster, waiting, stage)
  const tools = { clock, progress: stage, signal, onUnfinished: keep }
  return watchScaling(prepared, cluster, foreignLoad, tools)
}
