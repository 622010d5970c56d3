import { z } from 'zod'

import type { AdjustableClock } from '../oci/core/clock.ts'
import { type AdminRoute, parseInput } from './admin-route.ts'

const schema = z.strictObject({ offsetMilliseconds: z.number().int() })

/** Serves the emulator's clock, which signatures, tokens and timestamps depend on. */
export const clockRoutes = (clock: AdjustableClock): AdminRoute[] => {
  const shown = () => ({
    status: 200,
    body: {
      offsetMilliseconds: clock.offsetMilliseconds,
      now: new Date(clock.now()).toISOString(),
    },
  })
  return [
    { method: 'GET', path: '/clock', handle: shown },
    {
      method: 'PUT',
      path: '/clock',
      handle: ({ body }) => {
        clock.offsetMilliseconds = parseInput(schema, body).offsetMilliseconds
        return shown()
      },
    },
  ]
}
