import type { Kubernetes } from '../../clients/kubernetes/kubernetes.ts'
import type { Progress } from '../../core/progress.ts'
import { at, record, text } from '../../values/json.ts'
import { nameOf, namespaceOf } from '../../values/manifests/manifests.ts'

const SERVICES = { apiVersion: 'v1', kind: 'Service' }

/** What OKE reads once, when it makes a load balancer (OCI's cloud controller manager 1.35). */
const ONCE = [
  'service.beta.kubernetes.io/oci-load-balancer-internal',
  'oci-network-load-balancer.oraclecloud.com/internal',
]

const noteOf = (object: unknown, key: string): string =>
  text(record(at(object, 'metadata', 'annotations'))[key], 'false')

/** Warns of annotations that a release changes and that have no effect on a load balancer that is there. */
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
    for (const key of ONCE) {
      const [before, after] = [noteOf(live.object, key), noteOf(service, key)]
      if (before === after) continue
      progress.warning(
        `${nameOf(service)}: ${key} becomes ${after} and was ${before}; that is read only when a load balancer is made. For another one, give the Service another name.`,
      )
    }
  }
}
