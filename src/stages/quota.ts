import type { Quota } from '../clients/kubernetes/kubernetes.ts'

type Needs = Readonly<Record<string, number>>

/** What one more pod uses of each limit that a quota may set: cores, and bytes. */
export const needsOf = (cpu: number, memory: number): Needs => ({
  pods: 1,
  'count/pods': 1,
  ...{ cpu, 'requests.cpu': cpu, memory, 'requests.memory': memory },
})

/** Why a quota does not allow this many more pods; undefined if it does, or has scopes. */
export const beyondQuota = (
  { name, isScoped, limits }: Quota,
  more: number,
  each: Needs,
): string | undefined => {
  if (isScoped) return undefined
  const limit = limits.find(({ resource, hard, used }) => {
    const need = Object.hasOwn(each, resource) ? (each[resource] ?? 0) : 0
    return need > 0 && used + need * more > hard * (1 + 1e-9)
  })
  if (limit === undefined) return undefined
  return `ResourceQuota ${name} allows ${limit.hard} of ${limit.resource}, ${limit.used} are used`
}
