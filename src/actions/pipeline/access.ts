import { randomUUID } from 'node:crypto'
import { join } from 'node:path'

import { execUntil } from '../../clients/process/exec.ts'
import { helm } from '../../clients/kubernetes/helm.ts'
import { clusterNodes } from '../../clients/kubernetes/nodes/cluster-nodes.ts'
import { kubectlNamespaces } from '../../clients/kubernetes/kubectl-namespaces.ts'
import { jobRemover } from '../../clients/kubernetes/load-job/job-remover.ts'
import { kubectl } from '../../clients/kubernetes/kubectl.ts'
import type { OciSession } from '../../clients/oci/oci-session.ts'
import { sessionFor } from '../../clients/registry/registry-region.ts'
import { bearerUser, fetchRegistryToken } from '../../clients/registry/registry-token.ts'
import type { ActionContext } from '../../runner/context.ts'
import { proveAccess } from '../../stages/kubeconfig/prove-access.ts'
import type { Connection } from '../../stages/pipeline/pipeline.ts'
import type { RegistryLogin } from '../../values/registry/docker-config.ts'
import { signOut } from '../auth/sign-out.ts'
import { endTunnel } from '../bastion/end-tunnel.ts'
import { throughBastion } from '../bastion/through-bastion.ts'
import { jobLogins } from '../deploy/job-logins.ts'
import { addOwnContext, removeOwnContext } from '../kubeconfig/own-context.ts'
import { noteLoad, removeNotedLoad } from '../load/noted-load.ts'
import { keepLogins, removeLogins } from '../login-ocir/logins.ts'
import { chosenIdentity, chosenTarget } from './cluster-access.ts'
import type { ClusterChoice } from './cluster-choice.ts'
import { maskLogin } from '../login-ocir/mask-login.ts'

/** A short-lived login for the push. */
export const logInToRegistry = async (
  registry: string,
  session: OciSession,
  context: ActionContext,
): Promise<void> => {
  const { log, clock } = context
  const { token } = await fetchRegistryToken(await sessionFor(registry, session, clock), clock)
  const wanted = { host: registry, username: bearerUser, password: token }
  maskLogin(wanted, log)
  await keepLogins([wanted], true, context)
}

/**
 * Milliseconds for which calls are retried if an API server that was reached before is unavailable.
 */
const PATIENCE = 120_000

/** How to connect to a cluster, and the identity with which charts are fetched. */
interface ConnectionChoice extends ClusterChoice {
  readonly chartLogin?: RegistryLogin | undefined
}

/** Connects with a kubeconfig of the pipeline's own: the user's is not touched. */
export const connectToCluster = async (
  clusterId: string,
  choice: ConnectionChoice,
  session: OciSession,
  context: ActionContext,
): Promise<Connection> => {
  const { state, clock, temporaryFolder, log, signal } = context
  const path = join(temporaryFolder, `kubeconfig-${randomUUID()}`)
  const found = await chosenTarget(clusterId, choice, session, context)
  const { bastion } = choice
  const target =
    bastion === undefined ? found : await throughBastion(found, bastion, session, context)
  const { api, plugin, token, diagnose } = await chosenIdentity(target, choice, session, context)
  await proveAccess(target, api, undefined, diagnose)
  const { name, server, certificateAuthority, tlsServerName } = target
  await addOwnContext({ name, server, certificateAuthority, tlsServerName, plugin }, path, context)
  const progress = { info: (message: string) => log.info(message) }
  const patience = { clock, progress, milliseconds: PATIENCE }
  const access = { kubeconfig: path, context: name, patience }
  const exec = execUntil(signal)
  const logins = jobLogins({ given: choice.chartLogin, session, exec }, context)
  return {
    kubernetes: kubectl(exec, access),
    nodes: clusterNodes(target, token, clock),
    helm: helm(exec, access, temporaryFolder, logins),
    namespaces: kubectlNamespaces(exec, access),
    version: target.cluster?.version ?? '',
    loads: { remove: jobRemover(exec, access), note: noteLoad(state, access) },
  }
}

/**
 * Removes every credential that main created, after any load that it left; continues if one cannot
 * be removed.
 */
export const removeAccess = async (context: ActionContext): Promise<void> => {
  const failures: unknown[] = []
  for (const remove of [removeNotedLoad, removeOwnContext, endTunnel, removeLogins, signOut]) {
    try {
      await remove(context)
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0)
    throw new AggregateError(failures, 'not all that the step made could be removed')
}
