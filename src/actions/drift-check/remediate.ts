import type { ActionContext } from '../../runner/context.ts'
import type { DeployRequest } from '../../stages/deploy.ts'
import { withDeployedImage } from '../../stages/drift/deployed-values.ts'
import type { DriftRequest } from '../../stages/drift.ts'
import type { Remediation } from '../../stages/drift/remediation.ts'
import type { DriftSection } from '../../stages/drift/section.ts'
import type { Evidence } from '../../stages/pipeline/evidence.ts'
import { LoadState } from '../../stages/pipeline/load-state.ts'
import type { Pipeline, PipelineClients } from '../../stages/pipeline/pipeline.ts'
import { pipelineStages } from '../../stages/pipeline/pipeline-stages.ts'
import type { PipelinePlan } from '../../stages/pipeline/plan.ts'
import { runGraph } from '../../stages/run-graph.ts'
import type { PipelineInputs } from '../pipeline/inputs.ts'
import { deployRequest } from '../pipeline/requests.ts'
import { stageLogs } from '../pipeline/stage-logs.ts'

/** What remediation did, and what failed. */
interface Remediated {
  readonly done: readonly string[]
  readonly failures: readonly unknown[]
}

/** What remediation works with. */
interface RemediationTools {
  readonly inputs: PipelineInputs
  readonly request: DriftRequest
  readonly registry: string
  readonly clients: PipelineClients
}

/** The same plans from which the differences were found. */
const planOf = (sections: readonly DriftSection[]): PipelinePlan => {
  const found = sections.map(({ plan }) => plan)
  const network = found.find((plan) => plan?.network !== undefined)?.network
  const nodePools = found.find((plan) => plan?.nodePools !== undefined)?.nodePools
  return { ...(network && { network }), ...(nodePools && { nodePools }) }
}

/** The release with the image that runs: a drift check does not decide which build is deployed. */
const releaseRequest = async (
  { inputs, request, registry, clients }: RemediationTools,
  stages: Remediation['stages'],
): Promise<DeployRequest | undefined> => {
  const { release } = inputs.environment
  if (release === undefined || !stages.has('deploy')) return undefined
  const wanted = deployRequest(inputs, release, registry, { image: release.image })
  const { helm } = await clients.connect()
  const given = await helm.values(wanted.release)
  return { ...wanted, release: withDeployedImage(wanted.release, given, request.imageKeys) }
}

/** Applies what was planned for the stages, and nothing else. Does not throw. */
export const remediate = async (
  tools: RemediationTools,
  stages: Remediation['stages'],
  sections: readonly DriftSection[],
  { log, signal }: ActionContext,
): Promise<Remediated> => {
  const { inputs, clients } = tools
  const evidence: Evidence = {}
  const logs = stageLogs(log, evidence)
  try {
    const request = await releaseRequest(tools, stages)
    const pipeline: Pipeline = {
      environment: inputs.environment,
      picked: stages,
      plan: planOf(sections),
      ...{ clients, evidence, builds: [], loadTargets: [], progress: logs.progress },
      loadState: new LoadState(0),
      deployRequest: () => {
        if (request === undefined) throw new TypeError('deploy is run without a release')
        return request
      },
    }
    const results = await runGraph(pipelineStages(pipeline), clients.clock, signal, logs)
    return {
      done: results.flatMap(({ name, changes }) => changes.map((change) => `${name}: ${change}`)),
      failures: results.flatMap(({ failure }) => (failure === undefined ? [] : [failure])),
    }
  } catch (error) {
    return { done: [], failures: [error] }
  }
}
