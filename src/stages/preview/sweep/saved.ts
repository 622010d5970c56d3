// Own file: reads the cluster, which judging and rendering a sweep do not.
import type { Kubernetes } from '../../../clients/kubernetes/kubernetes.ts'
import { requestOf } from '../../../values/kubernetes/pod-requests.ts'
import { sum } from '../../../values/sum.ts'
import type { Saved } from './rows.ts'

const GIGABYTE = 2 ** 30

/**
 * Returns what a namespace is billed for: whole OCPUs (two vCPU each) and GB of each pod, with 0.25
 * GB on top, as docs/costs.md describes.
 */
export const billedIn = async (namespace: string, kubernetes: Kubernetes): Promise<Saved> => {
  const [pods, services] = await Promise.all([
    kubernetes.list('pods', namespace),
    kubernetes.list('services', namespace),
  ])
  const of = (resource: string) =>
    pods.map(({ requests }) => (requests && requestOf(requests, resource)) ?? 0)
  return {
    ocpus: sum(of('cpu').map((cores) => Math.max(Math.ceil(cores / 2), 1))),
    gigabytes: sum(of('memory').map((bytes) => Math.ceil(bytes / GIGABYTE + 0.25))),
    loadBalancers: services.filter(({ type }) => type === 'LoadBalancer').length,
  }
}
