import type { Kubernetes, LiveObject } from '../../clients/kubernetes/kubernetes.ts'
import { ActionError } from '../../values/action-error.ts'
import { isUnknownKind } from '../../values/kubernetes/unknown-kind.ts'
import { apiVersions } from './objects.ts'

/** The API of the operator, as the cluster has it. */
export interface ServedApi {
  readonly apiVersion: string
  /** Those of the namespace. */
  readonly externalSecrets: readonly LiveObject[]
}

const forbidden = (cause: ActionError): ActionError =>
  new ActionError({
    code: 'SECRETS_FORBIDDEN',
    message: `ExternalSecrets cannot be read by this identity: ${cause.message}`,
    hint: 'The role "edit" of a namespace has them if the operator was installed with its chart (rbac.aggregateToEdit). Else bind a Role for externalsecrets and secretstores of external-secrets.io: get, list, watch, create, patch.',
    cause,
  })

/**
 * The newest version of the operator's API that the cluster serves; undefined if none. Needs only
 * read access to the namespace, while CRDs are for administrators.
 *
 * @throws ActionError SECRETS_FORBIDDEN, CLUSTER_*
 */
export const servedApi = async (
  kubernetes: Pick<Kubernetes, 'listObjects'>,
  namespace: string,
): Promise<ServedApi | undefined> => {
  for (const apiVersion of apiVersions) {
    try {
      const kind = { apiVersion, kind: 'ExternalSecret' }
      return { apiVersion, externalSecrets: await kubernetes.listObjects(kind, namespace) }
    } catch (error) {
      if (isUnknownKind(error)) continue
      if (error instanceof ActionError && error.code === 'CLUSTER_FORBIDDEN') throw forbidden(error)
      throw error
    }
  }
  return undefined
}
