import { z } from 'zod'
import { invalidParameter } from '../core/service.ts'
import { common, optional, parseDetails } from '../vcn/details.ts'
import type { PoolSettings, VirtualNodePool } from './virtual-node-pool.ts'

const LARGEST_POOL = 500
const namePart = /^[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/
const dnsName = /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/

/**
 * Whether it is a key that Kubernetes accepts for labels and taints: an optional DNS prefix, then a
 * name.
 */
const isQualifiedName = (text: string): boolean => {
  const parts = text.split('/')
  const name = parts.pop() ?? ''
  return (
    namePart.test(name) &&
    (parts.length === 0 || (parts.length === 1 && dnsName.test(parts[0] ?? '')))
  )
}

const key = z.string().refine(isQualifiedName, 'is no valid Kubernetes label or taint key')
const value = optional(
  z
    .string()
    .refine((text) => text === '' || namePart.test(text), 'is no valid Kubernetes label value'),
)
const ids = optional(z.array(z.string().min(1)).max(5))
const amount = optional(
  z.string().regex(/^(\d{1,4}|\d{1,3}%)$/, 'must be a number or a percentage'),
)
const distinct = (items: readonly unknown[]): boolean => new Set(items).size === items.length

const placement = z.object({
  availabilityDomain: z.string().min(1),
  subnetId: z.string().min(1),
  faultDomain: optional(
    z
      .array(z.enum(['FAULT-DOMAIN-1', 'FAULT-DOMAIN-2', 'FAULT-DOMAIN-3']))
      .refine(distinct, 'names a fault domain twice'),
  ),
})

const placements = z
  .array(placement)
  .min(1)
  .refine(
    (all) => distinct(all.map((one) => one.availabilityDomain)),
    'names an availability domain twice',
  )

const cycling = z.object({
  maximumUnavailable: amount,
  maximumSurge: amount,
  isVirtualNodeCyclingEnabled: optional(z.boolean()),
})

const settings = {
  ...common,
  displayName: z.string().min(1).max(255),
  size: z.number().int().min(0).max(LARGEST_POOL),
  placementConfigurations: placements,
  podConfiguration: z.object({
    subnetId: z.string().min(1),
    shape: z.string().min(1),
    nsgIds: ids,
  }),
  initialVirtualNodeLabels: optional(z.array(z.object({ key, value }))),
  taints: optional(
    z.array(
      z.object({ key, value, effect: z.enum(['NoSchedule', 'PreferNoSchedule', 'NoExecute']) }),
    ),
  ),
  nsgIds: ids,
  virtualNodeTags: optional(
    z.object({ freeformTags: common.freeformTags, definedTags: common.definedTags }),
  ),
  virtualNodePoolCyclingDetails: optional(cycling),
}

const create = z.object({
  ...settings,
  compartmentId: z.string().min(1),
  clusterId: z.string().min(1),
})
const update = z.object({
  ...settings,
  displayName: optional(settings.displayName),
  size: optional(settings.size),
  placementConfigurations: optional(settings.placementConfigurations),
  podConfiguration: optional(settings.podConfiguration),
})

type CreatePool = PoolSettings & Pick<VirtualNodePool, 'compartmentId' | 'clusterId'>

/** Removes absent values at every depth, so that responses have no empty fields. */
const withoutUndefined = <T>(parsed: unknown): T => JSON.parse(JSON.stringify(parsed)) as T

/** Reads the body of a create request. Throws a 400 in OCI's form. */
export const parseCreate = (body: unknown): CreatePool =>
  withoutUndefined(parseDetails(create, body))

/** Reads the body of an update; refuses fields that OCI never changes. Throws a 400. */
export const parseUpdate = (body: unknown): Partial<PoolSettings> => {
  const parsed = parseDetails(update, body)
  for (const field of ['compartmentId', 'clusterId', 'kubernetesVersion', 'id']) {
    if (field in (body as object))
      throw invalidParameter(`${field} of a virtual node pool cannot be changed`)
  }
  return withoutUndefined(parsed)
}
