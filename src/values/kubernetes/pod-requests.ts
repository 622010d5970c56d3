import { own } from '../own.ts'

/** What the containers of a pod request, in cores and bytes. */
export interface PodRequests {
  /** The pod-level request, if given for all of its containers. */
  readonly whole: Readonly<Record<string, number>>
  readonly containers: readonly {
    readonly name: string
    readonly requests: Readonly<Record<string, number>>
    readonly limits?: Readonly<Record<string, number>>
  }[]
}

type Amounts = Readonly<Record<string, number>>

/** The sum over the counted containers; undefined if one of them has none. */
const sumOf = (
  containers: PodRequests['containers'],
  container: string | undefined,
  amountOf: (one: PodRequests['containers'][number]) => Amounts,
  resource: string,
): number | undefined => {
  const counted = containers.filter(({ name }) => container === undefined || name === container)
  const amounts = counted.map((one) => own(amountOf(one), resource))
  const known = amounts.filter((amount) => amount !== undefined)
  if (known.length === 0 || known.length < amounts.length) return undefined
  return known.reduce((sum, amount) => sum + amount, 0)
}

/**
 * What an HPA takes as 100 %: the request of a pod, or of one of its containers. Undefined if a
 * container requests none, as the HPA then measures nothing.
 */
export const requestOf = (
  { whole, containers }: PodRequests,
  resource: string,
  container?: string,
): number | undefined => {
  const ofPod = own(whole, resource)
  if (container === undefined && ofPod !== undefined) return ofPod
  return sumOf(containers, container, ({ requests }) => requests, resource)
}

/** The most that a pod, or one of its containers, can use; undefined if one of them has no limit. */
export const limitOf = (
  { containers }: PodRequests,
  resource: string,
  container?: string,
): number | undefined => sumOf(containers, container, ({ limits = {} }) => limits, resource)
