import { setTimeout as delay } from 'node:timers/promises'
import type { RbacAuthorizationV1Api } from '@kubernetes/client-node'

/**
 * kube-controller-manager aggregates their rules from other roles, after kube-apiserver is ready.
 */
const AGGREGATED = ['admin', 'edit', 'view']

const AGAIN_MILLISECONDS = 100
const WITHIN_MILLISECONDS = 60_000

type Roles = Pick<RbacAuthorizationV1Api, 'readClusterRole'>

/**
 * Waits until the default roles of every cluster have their rules. On OKE an ACTIVE cluster has
 * them; here, a job that signed in too early would have a binding and no rights.
 *
 * @throws Error if they are empty after 60 s
 */
export const awaitDefaultRoles = async (api: Roles): Promise<void> => {
  for (const until = performance.now() + WITHIN_MILLISECONDS; ;) {
    const roles = await Promise.all(AGGREGATED.map((name) => api.readClusterRole({ name })))
    const empty = AGGREGATED.filter((_, at) => !roles[at]?.rules?.length)
    if (empty.length === 0) return
    if (performance.now() > until)
      throw new Error(`kube-controller-manager did not fill the cluster roles ${empty.join(', ')}`)
    await delay(AGAIN_MILLISECONDS)
  }
}
