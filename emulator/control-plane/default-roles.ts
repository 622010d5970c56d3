import { setTimeout as delay } from 'node:timers/promises'
import type { RbacAuthorizationV1Api } from '@kubernetes/client-node'

/** Their rules are summed up from other roles by kube-controller-manager, after kube-apiserver is ready. */
const AGGREGATED = ['admin', 'edit', 'view']

const AGAIN_MILLISECONDS = 100
const WITHIN_MILLISECONDS = 60_000

type Roles = Pick<RbacAuthorizationV1Api, 'readClusterRole'>

/**
 * Waits until the roles that every cluster has give what they say. A cluster of OKE that is ACTIVE has
 * them; here a job that signs in a moment too early has a binding and no rights.
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
