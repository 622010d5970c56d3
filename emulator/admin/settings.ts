import { z } from 'zod'

import type { Settings } from '../oci/core/context.ts'
import { type AdminRoute, parseInput } from './admin-route.ts'

/** The same object as the context's settings, which the services only read. */
export type ChangeableSettings = { -readonly [Name in keyof Settings]: Settings[Name] }

const schema = z.strictObject({
  poolMilliseconds: z.number().int().nonnegative().optional(),
  pageSize: z.number().int().min(1).max(1000).optional(),
  emptyPages: z.boolean().optional(),
  readLagMilliseconds: z.number().int().nonnegative().optional(),
  virtualNodeLimit: z.number().int().nonnegative().optional(),
  drainedFaultDomains: z.array(z.string()).optional(),
  loadBalancerLimit: z.number().int().nonnegative().optional(),
  balancerBandwidthLimit: z.number().int().nonnegative().optional(),
  unseenNamespaces: z.array(z.string()).optional(),
  clusterLimit: z.number().int().nonnegative().optional(),
  podsOnVirtualNode: z.number().int().positive().optional(),
})

/**
 * Serves the settings of the simulated services; a PUT changes only the fields that it contains.
 */
export const settingRoutes = (settings: ChangeableSettings): AdminRoute[] => [
  { method: 'GET', path: '/settings', handle: () => ({ status: 200, body: settings }) },
  {
    method: 'PUT',
    path: '/settings',
    handle: ({ body }) => {
      Object.assign(settings, parseInput(schema, body))
      return { status: 200, body: settings }
    },
  },
]
