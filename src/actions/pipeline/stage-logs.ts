import type { Progress } from '../../core/progress.ts'
import type { Log, StageLog } from '../../runner/log.ts'
import type { StageName } from '../../stages/graph.ts'
import { describeStage, type Evidence } from '../../stages/pipeline/evidence.ts'
import type { GraphListener, StageResult } from '../../stages/run-graph.ts'
import { ActionError } from '../../values/action-error.ts'

const resultLine = ({ name, outcome, failure }: StageResult, evidence: Evidence): string => {
  if (outcome === 'success') return describeStage(name, evidence)
  if (outcome === 'cancelled') return 'stopped'
  return `failed: ${failure instanceof ActionError ? failure.code : 'UNEXPECTED'}`
}

/** One log group per stage, written when it ends, so that concurrent stages never mix. */
export const stageLogs = (
  log: Log,
  evidence: Evidence,
): Required<GraphListener> & { readonly progress: (name: StageName) => Progress } => {
  const open = new Map<StageName, StageLog>()
  const logOf = (name: StageName): StageLog => {
    const stage = open.get(name) ?? log.parallelStage(name)
    open.set(name, stage)
    return stage
  }
  return {
    progress: logOf,
    started: (name) => void logOf(name),
    ended: (result) => logOf(result.name).done(resultLine(result, evidence)),
  }
}
