import { ActionError } from '../../values/action-error.ts'
import { at, text } from '../../values/json.ts'
import { nameOf } from '../../values/manifests/manifests.ts'

/** Kinds of Kubernetes that belong to no namespace (`kubectl api-resources --namespaced=false`). */
const CLUSTER_WIDE = new Set([
  'APIService',
  'CertificateSigningRequest',
  'CSIDriver',
  'CSINode',
  'CustomResourceDefinition',
  'DeviceClass',
  'FlowSchema',
  'GatewayClass',
  'IngressClass',
  'IPAddress',
  'MutatingAdmissionPolicy',
  'MutatingAdmissionPolicyBinding',
  'MutatingWebhookConfiguration',
  'Namespace',
  'Node',
  'PersistentVolume',
  'PriorityClass',
  'PriorityLevelConfiguration',
  'ResourceSlice',
  'RuntimeClass',
  'ServiceCIDR',
  'StorageClass',
  'StorageVersion',
  'StorageVersionMigration',
  'ValidatingAdmissionPolicy',
  'ValidatingAdmissionPolicyBinding',
  'ValidatingWebhookConfiguration',
  'VolumeAttachment',
  'VolumeAttributesClass',
])

/** By convention, custom kinds show it in their name: ClusterIssuer, ClusterSecretStore. */
const isClusterWide = (kind: string): boolean =>
  CLUSTER_WIDE.has(kind) || /^Cluster[A-Z]/.test(kind)

const outside = (object: unknown, namespace: string): string[] => {
  const kind = text(at(object, 'kind'))
  const name = nameOf(object)
  if (isClusterWide(kind)) return [`${name} belongs to the whole cluster`]
  const own = at(object, 'metadata', 'namespace') ?? namespace
  return own === namespace ? [] : [`${name} belongs to namespace ${text(own, 'of no name')}`]
}

/**
 * Rejects objects outside a namespace. A chart's rendering can depend on the cluster, so this only
 * prevents mistakes; only the permissions of the identity prevent attacks.
 *
 * @throws ActionError PREVIEW_NOT_CONFINED
 */
export const requireConfined = (objects: readonly unknown[], namespace: string): void => {
  const found = objects.flatMap((object) => outside(object, namespace))
  if (found.length === 0) return
  throw new ActionError({
    code: 'PREVIEW_NOT_CONFINED',
    message: `the chart makes objects outside of the preview's namespace ${namespace}:\n  ${found.join('\n  ')}`,
    hint: 'Leave them out with the values files of previews (preview.values). If a pull request may make them, set "confine: false".',
  })
}
