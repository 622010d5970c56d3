import { randomUUID } from 'node:crypto'

import { workflowRuns } from '../../clients/github/workflow-runs.ts'
import { probeWith } from '../../clients/http/http-probe.ts'
import { helm } from '../../clients/kubernetes/helm.ts'
import { kubectlNamespaces } from '../../clients/kubernetes/kubectl-namespaces.ts'
import { kubectl, requireCluster } from '../../clients/kubernetes/kubectl.ts'
import { execUntil } from '../../clients/process/exec.ts'
import type { Progress } from '../../core/progress.ts'
import type { ActionContext } from '../../runner/context.ts'
import { givenLogins } from './chart-login.ts'
import type { DeployInputs } from './inputs.ts'
import { pathsOfJob } from './read-paths.ts'

/**
 * Milliseconds for which calls are retried if an API server that was reached before is unavailable.
 */
const PATIENCE = 120_000

/** Opens the adapters once the cluster of the kubeconfig responds. @throws ActionError CLUSTER_* */
export const openClients = async (
  inputs: DeployInputs,
  context: ActionContext,
  progress: Progress,
) => {
  const { clock, signal, temporaryFolder, environment } = context
  const patience = { clock, progress, milliseconds: Math.min(inputs.timeout, PATIENCE) }
  const access = { ...(inputs.context && { context: inputs.context }), patience }
  const exec = execUntil(signal)
  await requireCluster(exec, access)
  const readPaths = pathsOfJob(exec, access, context)
  return {
    helm: helm(exec, access, temporaryFolder, givenLogins(inputs.chartLogin)),
    kubernetes: kubectl(exec, access),
    namespaces: kubectlNamespaces(exec, access),
    probe: probeWith(clock),
    runs: workflowRuns(environment, randomUUID(), clock, inputs.githubToken),
    clock,
    ...(readPaths && { readPaths }),
  }
}
