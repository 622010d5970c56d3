import type { Kubernetes, Manifest } from '../../clients/kubernetes/kubernetes.ts'
import type { Namespaces } from '../../clients/kubernetes/namespaces.ts'
import type { Progress } from '../../core/progress.ts'
import { ActionError } from '../../values/action-error.ts'
import { at, list, strings } from '../../values/json.ts'
import { parseQuantity } from '../../values/kubernetes/quantity.ts'
import { loadBalancersOf, podsAtFirst, podsAtPeak } from '../addresses/release-pods.ts'

/** Kubernetes quantities by resource. */
type Quantities = Readonly<Record<string, string>>

/** The limits of a preview's namespace. */
export interface Allowance {
  /** `spec.hard` of its ResourceQuota; empty for none. */
  readonly quota: Quantities
  /** `defaultRequest` and `default` of its LimitRange; both empty for none. */
  readonly requests: Quantities
  readonly limits: Quantities
  /** Whether they were requested, so that missing permission to set them is an error. */
  readonly isAskedFor: boolean
}

/** The allowance in the environment file. */
interface AskedAllowance {
  readonly quota?: Quantities | undefined
  readonly 'default-requests'?: Quantities | undefined
  readonly 'default-limits'?: Quantities | undefined
}

/** The resources of a container without requests on a virtual node. Source: docs/costs.md. */
const UNSAID: Quantities = { cpu: '250m', memory: '512Mi' }

/** A rollout at most doubles the pods; the minimum leaves room for the Jobs of small releases. */
const reckoned = (objects: readonly unknown[]): Quantities => ({
  pods: String(Math.max(2 * podsAtPeak(objects), 10)),
  'services.loadbalancers': String(Math.max(loadBalancersOf(objects), 1)),
})

/** Returns a preview's limits, from the environment file and the rendered chart. */
export const allowanceOf = (asked: AskedAllowance, objects: readonly unknown[]): Allowance => {
  const { quota, 'default-requests': requests, 'default-limits': limits } = asked
  return {
    quota: quota ?? reckoned(objects),
    // A limit alone counts as the request, as the API server would fill it in.
    requests: { ...(requests === undefined && UNSAID), ...limits, ...requests },
    limits: limits ?? {},
    isAskedFor: [quota, requests, limits].some((one) => one !== undefined),
  }
}

/**
 * Rejects a preview that could never become ready within its own quota.
 * @throws ActionError PREVIEW_WITHOUT_ROOM
 */
export const requireAllowed = ({ quota }: Allowance, objects: readonly unknown[]): void => {
  const needs = [
    ['pods', podsAtFirst(objects)],
    ['services.loadbalancers', loadBalancersOf(objects)],
  ] as const
  for (const [resource, needed] of needs) {
    const hard = quota[resource]
    if (hard === undefined || needed <= parseQuantity(hard)) continue
    throw new ActionError({
      code: 'PREVIEW_WITHOUT_ROOM',
      message: `preview.quota allows ${hard} ${resource}, this preview needs ${needed}`,
      hint: 'Raise preview.quota in the environment file, or lower in preview.values what the chart makes.',
    })
  }
}

const NAME = 'preview'
const kinds = {
  ResourceQuota: 'resourcequotas',
  LimitRange: 'limitranges',
} as const
type AllowanceKind = keyof typeof kinds

/** The part of the spec by which both kinds are described and compared. */
const partsOf = (kind: AllowanceKind, spec: unknown): Readonly<Record<string, Quantities>> => {
  if (kind === 'ResourceQuota') return { '': strings(at(spec, 'hard')) }
  const [container] = list(at(spec, 'limits'))
  return {
    'request ': strings(at(container, 'defaultRequest')),
    'limit ': strings(at(container, 'default')),
  }
}

const specOf = (kind: AllowanceKind, { quota, requests, limits }: Allowance): unknown => {
  if (kind === 'ResourceQuota') return Object.keys(quota).length === 0 ? undefined : { hard: quota }
  const some = {
    ...(Object.keys(requests).length > 0 && { defaultRequest: requests }),
    ...(Object.keys(limits).length > 0 && { default: limits }),
  }
  if (Object.keys(some).length === 0) return undefined
  return { limits: [{ type: 'Container', ...some }] }
}

/** `pods 20, request cpu 250m`; what is the same quantity is the same text with `normal`. */
const describe = (kind: AllowanceKind, spec: unknown, normal = false): string =>
  Object.entries(partsOf(kind, spec))
    .flatMap(([prefix, amounts]) =>
      Object.entries(amounts).map(
        ([resource, amount]) => `${prefix}${resource} ${normal ? parseQuantity(amount) : amount}`,
      ),
    )
    .toSorted()
    .join(', ')

interface AllowanceCluster {
  readonly kubernetes: Pick<Kubernetes, 'listObjects' | 'apply'>
  readonly namespaces: Pick<Namespaces, 'removeObjects'>
}

/** @returns what was changed; undefined if it was as desired */
const keepOne = async (
  kind: AllowanceKind,
  namespace: string,
  allowance: Allowance,
  { kubernetes, namespaces }: AllowanceCluster,
): Promise<string | undefined> => {
  const all = await kubernetes.listObjects({ apiVersion: 'v1', kind }, namespace)
  const found = all.find(({ name }) => name === NAME)
  const before = found && at(found.object, 'spec')
  const spec = specOf(kind, allowance)
  if (spec === undefined) {
    if (found === undefined) return undefined
    await namespaces.removeObjects(kinds[kind], namespace, [NAME])
    return `delete ${kind}/${NAME}`
  }
  if (found !== undefined && describe(kind, before, true) === describe(kind, spec, true))
    return undefined
  const manifest: Manifest = { apiVersion: 'v1', kind, metadata: { name: NAME, namespace }, spec }
  await kubernetes.apply(manifest)
  if (found === undefined) return `create ${kind}/${NAME}: ${describe(kind, spec)}`
  return `update ${kind}/${NAME}: ${describe(kind, before)} → ${describe(kind, spec)}`
}

/**
 * Sets ResourceQuota and LimitRange of a preview's namespace. If nobody requested them and the
 * cluster does not allow it, this is a warning.
 *
 * @returns what was changed
 * @throws ActionError CLUSTER_FORBIDDEN if they were requested
 */
export const keepAllowance = async (
  namespace: string,
  allowance: Allowance,
  cluster: AllowanceCluster,
  progress: Progress,
): Promise<readonly string[]> => {
  try {
    const changes: string[] = []
    // The range first: pods that are created in between count with their requests.
    for (const kind of ['LimitRange', 'ResourceQuota'] as const) {
      const change = await keepOne(kind, namespace, allowance, cluster)
      if (change !== undefined) changes.push(change)
    }
    for (const change of changes) progress.info(change)
    return changes
  } catch (error) {
    const isRefused = error instanceof ActionError && error.code === 'CLUSTER_FORBIDDEN'
    if (allowance.isAskedFor || !isRefused) throw error
    progress.warning(`The preview has no quota: ${error.message}. ${error.hint}`)
    return []
  }
}
