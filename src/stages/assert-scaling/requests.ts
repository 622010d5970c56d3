import type { Hpa, Kubernetes, Scale } from '../../clients/kubernetes/kubernetes.ts'
import { ActionError } from '../../values/action-error.ts'
import { resourceName } from '../../values/kubernetes/hpa-metric.ts'
import { type PodRequests, requestOf } from '../../values/kubernetes/pod-requests.ts'

/** Whether the controller could compute with its measurements. */
export const isActive = (hpa: Hpa): boolean =>
  hpa.conditions.some(({ type, status }) => type === 'ScalingActive' && status === 'True')

/** The error for pods without the request that an HPA measures against. */
export const withoutRequest = (hpa: Hpa, message: string): ActionError =>
  new ActionError({
    code: 'HPA_WITHOUT_REQUEST',
    message: `HPA ${hpa.name} scales on per cent of a request, but ${message}`,
    hint: 'Give every container of the pod the request; virtual nodes want it equal to the limit.',
  })

/** What the HPA scales, as far as it can be read. */
interface WhatScales {
  readonly scale: Scale | 'missing' | 'unknown'
  readonly template: PodRequests | undefined
}

/**
 * Checks that the pods have the requests that an HPA measures against. The HPA's status counts
 * first, then the pods, to which a LimitRange may have added what their template lacks.
 *
 * @throws ActionError HPA_WITHOUT_REQUEST
 */
export const checkRequests = async (
  namespace: string,
  hpa: Hpa,
  { scale, template }: WhatScales,
  kubernetes: Kubernetes,
): Promise<void> => {
  if (isActive(hpa) || typeof scale === 'string' || scale.selector === '') return
  const relative = hpa.metrics.filter(({ target }) => target.type === 'Utilization')
  const lacks = (requests: PodRequests) =>
    relative.find(
      ({ resource, container }) =>
        resource !== undefined && requestOf(requests, resource, container) === undefined,
    )
  if (template !== undefined && lacks(template) === undefined) return
  const pods = await kubernetes.list('pods', namespace, scale.selector)
  const lacked = pods.flatMap(({ requests }) => (requests && lacks(requests)) ?? [])[0]
  if (lacked?.resource === undefined) return
  const { kind, name } = hpa.target
  const what = `a container of ${kind} ${name} requests no ${resourceName(lacked.resource)}`
  throw withoutRequest(hpa, what)
}
