import { z } from 'zod'

import { requireCompartment } from '../oci/artifacts/compartment-scope.ts'
import type { Context } from '../oci/core/context.ts'
import { scannedRepositories, severities } from '../oci/scanning/scans.ts'
import { type AdminRoute, parseInput } from './admin-route.ts'

const schema = z.strictObject({
  repository: z.string().min(1),
  compartmentId: z.string().min(1),
  problems: z
    .array(z.strictObject({ name: z.string().min(1), severity: z.enum(severities) }))
    .default([]),
  takesMilliseconds: z.number().int().nonnegative().default(0),
})

/**
 * Sets which repositories are scanned, as targets and recipes in the console do, and which problems
 * are found.
 */
export const scanRoutes = (context: Context): AdminRoute[] => [
  {
    method: 'POST',
    path: '/scans',
    handle: ({ body }) => {
      const { repository, compartmentId, problems, takesMilliseconds } = parseInput(schema, body)
      requireCompartment(context, compartmentId)
      const scanned = { id: repository, compartmentId, problems, takes: takesMilliseconds }
      return { status: 201, body: scannedRepositories(context).put(scanned) }
    },
  },
]
