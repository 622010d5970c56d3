import type { Kubernetes, Manifest } from '../../clients/kubernetes/kubernetes.ts'
import type { Change, Plan } from '../../core/change.ts'
import { ActionError, messageOf } from '../../values/action-error.ts'
import { at, record, text } from '../../values/json.ts'
import { nameOf } from '../../values/manifests/manifests.ts'
import { plural } from '../../values/plural.ts'
import { isOurs, secretObjects, SYNC_ANNOTATION } from './objects.ts'
import type { SecretsOwner, SecretsRequest } from './request.ts'
import { servedApi, type ServedApi } from './served-api.ts'

/** What would be created or changed for the secrets of a release. */
export interface SecretsPlan extends Plan {
  /** All desired objects, as applied. */
  readonly manifests: readonly Manifest[]
  /** Our objects that are no longer described. */
  readonly leftovers: readonly string[]
}

export const operatorMissing = (what: string): ActionError =>
  new ActionError({
    code: 'SECRETS_OPERATOR_MISSING',
    message: `${what}, and the cluster does not serve external-secrets.io: the External Secrets Operator is not installed`,
    hint: 'Install the operator with its chart, as docs/secrets.md says.',
  })

/** Objects of others under a described name are not taken over. */
const requireOwn = (api: ServedApi, { data }: SecretsRequest, owner: SecretsOwner): void => {
  const foreign = api.externalSecrets.filter(
    ({ name, object }) => name in data && !isOurs(object, owner.name),
  )
  if (foreign.length === 0) return
  const names = foreign.map(({ name }) => `ExternalSecret/${name}`).join(', ')
  throw new ActionError({
    code: 'SECRETS_NOT_OURS',
    message: `${names} in namespace ${owner.namespace} was not made here for release ${owner.name}, and "release.secrets" describes it`,
    hint: 'Delete it if nothing else needs it, or leave it out of "release.secrets": one of the chart is waited for too.',
  })
}

/** Keeps the mark of the last requested sync, which is not a difference. */
const withMark = (manifest: Manifest, api: ServedApi): Manifest => {
  const live = api.externalSecrets.find(({ name }) => `ExternalSecret/${name}` === nameOf(manifest))
  const mark = text(at(live?.object, 'metadata', 'annotations', SYNC_ANNOTATION))
  return mark === '' ? manifest : marked(manifest, mark)
}

/** The manifest with a mark that makes the operator read the vault at once. */
export const marked = (manifest: Manifest, mark: string): Manifest => {
  const metadata = record(manifest['metadata'])
  return { ...manifest, metadata: { ...metadata, annotations: { [SYNC_ANNOTATION]: mark } } }
}

const describeKeys = (manifest: Manifest): string => {
  const data = at(manifest, 'spec', 'data')
  return Array.isArray(data)
    ? `${plural(data.length, 'key')} from the vault`
    : `vault ${text(at(manifest, 'spec', 'provider', 'oracle', 'vault'))}`
}

type Differing = ReadonlyMap<string, 'missing' | 'other'>

/** Existing objects by kind and name; none in a namespace that does not exist yet. */
const differencesOf = async (
  manifests: readonly Manifest[],
  { namespace }: SecretsOwner,
  kubernetes: Pick<Kubernetes, 'differences'>,
): Promise<Differing> => {
  try {
    const found = await kubernetes.differences(namespace, manifests)
    return new Map(
      found.map(({ kind, name, live }) => [
        `${kind}/${name}`,
        live === undefined ? 'missing' : 'other',
      ]),
    )
  } catch (error) {
    if (!/namespaces? "[^"]*" not found/.test(messageOf(error))) throw error
    return new Map(manifests.map((manifest) => [nameOf(manifest), 'missing']))
  }
}

/**
 * The desired objects for the described secrets.
 * @throws ActionError SECRETS_OPERATOR_MISSING, SECRETS_FORBIDDEN, CLUSTER_*
 */
export const describedObjects = async (
  request: SecretsRequest,
  owner: SecretsOwner,
  kubernetes: Pick<Kubernetes, 'listObjects'>,
): Promise<{ readonly api: ServedApi; readonly manifests: readonly Manifest[] }> => {
  const api = await servedApi(kubernetes, owner.namespace)
  if (api === undefined) throw operatorMissing('"release.secrets" is described')
  const wanted = secretObjects(request, owner, api.apiVersion)
  return { api, manifests: wanted.map((one) => withMark(one, api)) }
}

/**
 * Plans the changes for the secrets of a release. Changes nothing.
 * @throws ActionError SECRETS_OPERATOR_MISSING, SECRETS_NOT_OURS, SECRETS_FORBIDDEN, CLUSTER_*
 */
export const planSecrets = async (
  request: SecretsRequest,
  owner: SecretsOwner,
  kubernetes: Pick<Kubernetes, 'listObjects' | 'differences'>,
): Promise<SecretsPlan> => {
  const { api, manifests } = await describedObjects(request, owner, kubernetes)
  requireOwn(api, request, owner)
  const differences = await differencesOf(manifests, owner, kubernetes)
  const changes = manifests.flatMap((manifest): Change[] => {
    const found = differences.get(nameOf(manifest))
    if (found === undefined) return []
    const action = found === 'missing' ? 'create' : 'update'
    return [{ action, target: nameOf(manifest), description: describeKeys(manifest) }]
  })
  const kept = manifests.filter((one) => !changes.some(({ target }) => target === nameOf(one)))
  const leftovers = api.externalSecrets
    .filter(({ name, object }) => isOurs(object, owner.name) && !(name in request.data))
    .map(({ name }) => name)
  return { changes, kept: kept.map((one) => `${nameOf(one)} as described`), manifests, leftovers }
}
