// Own file: each API of the emulator has its admin routes in a file.
import { z } from 'zod'

import type { ContainerEngine } from '../oci/container-engine/container-engine.ts'
import { type AdminRoute, parseInput } from './admin-route.ts'

const schema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fail'), message: z.string(), code: z.string() }),
  z.strictObject({ kind: z.literal('needsAttention'), virtualNodeError: z.string() }),
])

/** Sets the outcome of the next create, update or delete of a pool, by display name or OCID. */
export const poolRoutes = (engine: Pick<ContainerEngine, 'provoke'>): AdminRoute[] => [
  {
    method: 'PUT',
    path: '/pools/{pool}/next-outcome',
    handle: ({ params, body }) => {
      const outcome = parseInput(schema, body)
      engine.provoke(params['pool'] ?? '', outcome)
      return { status: 200, body: outcome }
    },
  },
]
