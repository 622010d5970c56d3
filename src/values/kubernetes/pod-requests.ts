import { own } from '../own.ts'

/** What the containers of a pod request, in cores and bytes. */
export interface PodRequests {
  /** Of the pod itself, where it is given for all of its containers. */
  readonly whole: Readonly<Record<string, number>>
  readonly containers: readonly {
    readonly name: string
    readonly requests: Readonly<Record<string, number>>
  }[]
}

/**
 * What an HPA takes as the whole: the request of a pod, or of one of its containers. Undefined if a
 * container requests none, as the HPA then measures nothing.
 */
export const requestOf = (
  { whole, containers }: PodRequests,
  resource: string,
  container?: string,
): number | undefined => {
  const ofPod = own(whole, resource)
  if (container === undefined && ofPod !== undefined) return ofPod
  const counted = containers.filter(({ name }) => container === undefined || name === container)
  const requests = counted.map(({ requests: all }) => own(all, resource))
  const known = requests.filter((request) => request !== undefined)
  if (known.length === 0 || known.length < requests.length) return undefined
  return known.reduce((sum, request) => sum + request, 0)
}
