import type { Manifest } from '../../clients/kubernetes/kubernetes.ts'
import { at, strings, text } from '../../values/json.ts'
import { regionOfOcid } from '../../values/oci/cluster-region.ts'
import type { SecretsOwner, SecretsRequest } from './request.ts'

const GROUP = 'external-secrets.io'

/** The versions that the operator serves or served, the newest first; v1 since its 0.16. */
export const apiVersions = [`${GROUP}/v1`, `${GROUP}/v1beta1`] as const

/** The label with the creator, which separates our objects from those of others. */
const OWNER = 'oke-virtual-nodes-actions'
const OWNER_LABEL = 'app.kubernetes.io/managed-by'
const RELEASE_LABEL = 'app.kubernetes.io/instance'

/** Changing this annotation makes the operator read the vault at once. */
export const SYNC_ANNOTATION = 'force-sync'

/** Whether we created an object for a release. */
export const isOurs = (object: unknown, release: string): boolean => {
  const labels = strings(at(object, 'metadata', 'labels'))
  return labels[OWNER_LABEL] === OWNER && labels[RELEASE_LABEL] === release
}

/** Whether an object is one of the operator's, e.g. an ExternalSecret. */
export const isOfOperator = (object: unknown, ...kinds: readonly string[]): boolean =>
  text(at(object, 'apiVersion')).startsWith(`${GROUP}/`) && kinds.includes(text(at(object, 'kind')))

const storeNameOf = (release: string): string => `${release}-vault`

/** A duration in Go's form, so that the operator's normalized value is not a difference. */
const goDuration = (milliseconds: number): string => {
  const seconds = Math.max(1, Math.round(milliseconds / 1000))
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor((seconds % 3600) / 60)
  if (hours > 0) return `${hours}h${minutes}m${seconds % 60}s`
  return minutes > 0 ? `${minutes}m${seconds % 60}s` : `${seconds}s`
}

const metadataOf = (name: string, owner: SecretsOwner) => ({
  name,
  namespace: owner.namespace,
  labels: { [OWNER_LABEL]: OWNER, [RELEASE_LABEL]: owner.name },
})

/** Without the account, the operator reads as itself, for all releases. */
const secretStore = (request: SecretsRequest, owner: SecretsOwner, apiVersion: string) => ({
  apiVersion,
  kind: 'SecretStore',
  metadata: metadataOf(storeNameOf(owner.name), owner),
  spec: {
    provider: {
      oracle: {
        vault: request.vault,
        region: regionOfOcid(request.vault) ?? '',
        principalType: 'Workload',
        serviceAccountRef: { name: request['service-account'] },
      },
    },
  },
})

/** The SecretStore and one ExternalSecret for each Secret, in the order in which they are applied. */
export const secretObjects = (
  request: SecretsRequest,
  owner: SecretsOwner,
  apiVersion: string,
): readonly Manifest[] => [
  secretStore(request, owner, apiVersion),
  ...Object.entries(request.data).map(([name, keys]) => ({
    apiVersion,
    kind: 'ExternalSecret',
    metadata: metadataOf(name, owner),
    spec: {
      refreshInterval: goDuration(request.refresh),
      secretStoreRef: { kind: 'SecretStore', name: storeNameOf(owner.name) },
      target: { name, creationPolicy: 'Owner' },
      data: Object.entries(keys).map(([secretKey, { name: key, property }]) => ({
        secretKey,
        remoteRef: { key, ...(property === undefined ? {} : { property }) },
      })),
    },
  })),
]
