import { z } from 'zod'

import type { Faults } from '../oci/core/faults.ts'
import { AdminError, type AdminRoute, parseInput } from './admin-route.ts'

const LONGEST_DELAY = 10 * 60_000

const schema = z
  .strictObject({
    method: z.string().min(1).default('*'),
    path: z.string().regex(/^[/*]/, 'must start with / or *'),
    count: z.number().int().positive().default(1),
    status: z.number().int().min(400).max(599).optional(),
    code: z.string().min(1).optional(),
    message: z.string().optional(),
    delayMilliseconds: z.number().int().positive().max(LONGEST_DELAY).optional(),
    reset: z.enum(['before', 'after']).optional(),
  })
  .refine(
    ({ status, reset }) => status === undefined || reset === undefined,
    'a fault has a status or a reset, not both',
  )
  .refine(
    ({ status, reset, delayMilliseconds }) => status ?? reset ?? delayMilliseconds,
    'a fault needs a status, a reset or delayMilliseconds',
  )

/** Injects failures on demand. */
export const faultRoutes = (faults: Faults): AdminRoute[] => [
  {
    method: 'GET',
    path: '/faults',
    handle: () => ({ status: 200, body: { faults: faults.list() } }),
  },
  {
    method: 'POST',
    path: '/faults',
    handle: ({ body }) => ({ status: 201, body: faults.add(parseInput(schema, body)) }),
  },
  {
    method: 'DELETE',
    path: '/faults',
    handle: () => {
      faults.clear()
      return { status: 204 }
    },
  },
  {
    method: 'DELETE',
    path: '/faults/{faultId}',
    handle: ({ params }) => {
      if (faults.remove(params['faultId'] ?? '')) return { status: 204 }
      throw new AdminError(404, `There is no fault ${params['faultId']}`)
    },
  },
]
