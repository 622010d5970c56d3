import type { LoadBalancer } from '../../clients/network/load-balancers.ts'
import { at, record, strings, text } from '../../values/json.ts'
import { flexibleBandwidth } from '../../values/kubernetes/flexible-bandwidth.ts'
import { nameOf, namespaceOf } from '../../values/manifests/manifests.ts'
import { type DriftFinding, fieldFinding, type FindingField } from './finding.ts'
import { ownerOfFields } from './owners/managed-fields.ts'
import { ociOwner } from './owners/oci-owner.ts'

/** Annotations from which OCI's cloud controller manager creates a load balancer. */
const OURS =
  /^(service\.beta\.kubernetes\.io\/oci-|oci\.oraclecloud\.com\/|oci-network-load-balancer\.oraclecloud\.com\/|oci-load-balancer\.oraclecloud\.com\/)/

const PREFIX = 'service.beta.kubernetes.io/oci-load-balancer-'

type Annotations = Readonly<Record<string, string>>

const annotationsOf = (object: unknown): Annotations =>
  strings(at(object, 'metadata', 'annotations'))

const wantedShape = (annotations: Annotations): string | undefined => {
  const shape = annotations[`${PREFIX}shape`]
  if (shape?.toLowerCase() !== 'flexible') return shape
  const { least, most } = flexibleBandwidth(annotations)
  return `flexible, ${least} to ${most} Mbps`
}

const presentShape = ({ shape, bandwidth }: LoadBalancer): string | undefined =>
  bandwidth === undefined ? shape : `${shape}, ${bandwidth.least} to ${bandwidth.most} Mbps`

/** Without an annotation, a load balancer keeps its current shape. */
const shapeFields = (annotations: Annotations, balancer: LoadBalancer): FindingField[] => {
  const wanted = wantedShape(annotations)
  const present = presentShape(balancer)
  if (wanted === undefined || present === undefined || wanted === present) return []
  return [{ path: 'load-balancer.shape', detail: `its shape is ${present}, not ${wanted}` }]
}

const GROUPS = [
  'oci.oraclecloud.com/oci-network-security-groups',
  'oci-network-load-balancer.oraclecloud.com/oci-network-security-groups',
]

/** Groups other than the Service's may be managed by OKE. */
const groupFields = (annotations: Annotations, { groupIds }: LoadBalancer): FindingField[] =>
  GROUPS.flatMap((name) => (annotations[name] ?? '').split(','))
    .map((id) => id.trim())
    .filter((id) => id !== '' && !groupIds.includes(id))
    .map((id) => ({
      path: 'load-balancer.groups',
      detail: `network security group ${id} is not attached to it`,
    }))

const INTERNAL = [`${PREFIX}internal`, 'oci-network-load-balancer.oraclecloud.com/internal']

const internalFields = (annotations: Annotations, { isPrivate }: LoadBalancer): FindingField[] => {
  const isWanted = INTERNAL.some((name) => /^(1|t|true)$/i.test(annotations[name] ?? ''))
  if (isWanted === isPrivate) return []
  const detail = isWanted ? 'it has a public address, not an internal one' : 'it is internal'
  return [{ path: 'load-balancer.internal', detail: `${detail}; that takes a new Service` }]
}

const isBalanced = (object: unknown): boolean =>
  at(object, 'kind') === 'Service' && at(object, 'spec', 'type') === 'LoadBalancer'

/** The Services of a release that have a load balancer. */
export const balancedServices = (objects: readonly unknown[]): readonly unknown[] =>
  objects.filter(isBalanced)

const addressesOf = (live: unknown): readonly string[] => {
  const ingress = at(live, 'status', 'loadBalancer', 'ingress')
  return Array.isArray(ingress) ? ingress.map((one: unknown) => text(at(one, 'ip'))) : []
}

const ofBalancer = (service: unknown, balancer: LoadBalancer): DriftFinding[] => {
  const annotations = annotationsOf(service)
  const fields = [shapeFields, groupFields, internalFields].flatMap((compare) =>
    compare(annotations, balancer),
  )
  if (fields.length === 0) return []
  const why = 'its load balancer differs: '
  const finding = fieldFinding({
    ...{ action: 'update', target: nameOf(service), why, fields, separator: '; ' },
  })
  return [{ ...finding, ocid: balancer.id, owner: ociOwner(balancer) }]
}

/** Annotations that are in no manifest, but change the load balancer. */
const ofAnnotations = (service: unknown, live: unknown): DriftFinding[] => {
  const described = annotationsOf(service)
  const added = Object.keys(record(at(live, 'metadata', 'annotations'))).filter(
    (name) => OURS.test(name) && described[name] === undefined,
  )
  if (added.length === 0) return []
  const fields = added.map((name) => ({ path: `metadata.annotations.${name}`, detail: name }))
  const why = 'annotations of its load balancer that the chart does not have: '
  const owner = ownerOfFields(
    live,
    fields.map(({ path }) => path),
  )
  return [{ ...fieldFinding({ action: 'update', target: nameOf(service), why, fields }), owner }]
}

/**
 * Load balancers that differ from the Services of a release.
 * @param live the same Services in the cluster
 * @param balancers undefined if they may not be read
 */
export const balancerChanges = (
  services: readonly unknown[],
  live: readonly unknown[],
  balancers: readonly LoadBalancer[] | undefined,
  ofRelease: string,
): DriftFinding[] =>
  services.flatMap((service) => {
    const present = live.find(
      (one) =>
        nameOf(one) === nameOf(service) &&
        namespaceOf(one, ofRelease) === namespaceOf(service, ofRelease),
    )
    if (present === undefined) return []
    const addresses = addressesOf(present)
    const balancer = balancers?.find((one) => one.addresses.some((ip) => addresses.includes(ip)))
    return [
      ...ofAnnotations(service, present),
      ...(balancer === undefined ? [] : ofBalancer(service, balancer)),
    ]
  })
