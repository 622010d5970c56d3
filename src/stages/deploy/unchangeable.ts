import type { Kubernetes } from '../../clients/kubernetes/kubernetes.ts'
import type { Progress } from '../../core/progress.ts'
import { at, record, text } from '../../values/json.ts'
import { nameOf, namespaceOf } from '../../values/manifests/manifests.ts'

const SERVICES = { apiVersion: 'v1', kind: 'Service' }
const SHAPE = 'service.beta.kubernetes.io/oci-load-balancer-shape'

/**
 * Annotations that OKE reads only when it creates a load balancer, with their defaults (OCI's cloud
 * controller manager 1.35).
 */
const ONCE: Readonly<Record<string, string>> = {
  'service.beta.kubernetes.io/oci-load-balancer-internal': 'false',
  'oci-network-load-balancer.oraclecloud.com/internal': 'false',
  'oci.oraclecloud.com/load-balancer-type': 'lb',
  'oci.oraclecloud.com/reserved-ips': 'not set',
  'oci.oraclecloud.com/reserved-private-ips': 'not set',
  'oci.oraclecloud.com/compartment-id': 'not set',
}

const noteOf = (object: unknown, key: string, absent = ''): string =>
  text(record(at(object, 'metadata', 'annotations'))[key], absent)

const isFlexible = (shape: string): boolean => shape.toLowerCase() === 'flexible'

/** The changes of a Service that have no effect, one sentence each. */
const unchangeable = (before: unknown, after: unknown): string[] => {
  const changed = ([key, was, is]: readonly [string, string, string]): string[] =>
    was.toLowerCase() === is.toLowerCase()
      ? []
      : [
          `${key} becomes ${is} and was ${was}; that is read only when a load balancer is made. For another one, give the Service another name.`,
        ]
  const address = (object: unknown) => text(at(object, 'spec', 'loadBalancerIP'), 'not set')
  const notes = Object.entries(ONCE).map(
    ([key, absent]) => [key, noteOf(before, key, absent), noteOf(after, key, absent)] as const,
  )
  const shape = noteOf(after, SHAPE)
  const isFixed = isFlexible(noteOf(before, SHAPE)) && shape !== '' && !isFlexible(shape)
  return [
    ...[...notes, ['spec.loadBalancerIP', address(before), address(after)] as const].flatMap(
      changed,
    ),
    ...(isFixed
      ? [
          `${SHAPE} becomes ${shape} and was flexible, which OKE refuses: write flexible with both bounds at that bandwidth.`,
        ]
      : []),
  ]
}

/** Warns of changes in a release that have no effect on an existing load balancer. */
export const warnOfUnchangeable = async (
  objects: readonly unknown[],
  ofRelease: string,
  kubernetes: Pick<Kubernetes, 'listObjects'>,
  progress: Pick<Progress, 'warning'>,
): Promise<void> => {
  const wanted = objects.filter(
    (object) => at(object, 'kind') === 'Service' && at(object, 'spec', 'type') === 'LoadBalancer',
  )
  for (const service of wanted) {
    const namespace = namespaceOf(service, ofRelease)
    const all = await kubernetes.listObjects(SERVICES, namespace).catch(() => [])
    const live = all.find(({ name }) => `Service/${name}` === nameOf(service))
    if (live === undefined || at(live.object, 'spec', 'type') !== 'LoadBalancer') continue
    for (const sentence of unchangeable(live.object, service))
      progress.warning(`${nameOf(service)}: ${sentence}`)
  }
}
