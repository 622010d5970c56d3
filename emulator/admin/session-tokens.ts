import { createPublicKey, type KeyObject } from 'node:crypto'

import { z } from 'zod'

import type { Context } from '../oci/context.ts'
import { usersOf } from '../oci/identity/users.ts'
import type { SessionTokens } from '../oci/session-token.ts'
import { AdminError, type AdminRoute, parseInput } from './admin-route.ts'

const schema = z.strictObject({
  userId: z.string().min(1),
  publicKeyPem: z.string().min(1),
  sessionSeconds: z.number().int().positive().optional(),
})

/** Stands for the browser login of `oci session authenticate`: a session token for a user's key. */
export const sessionTokenRoutes = (context: Context, tokens: SessionTokens): AdminRoute[] => [
  {
    method: 'POST',
    path: '/session-tokens',
    handle: async ({ body }) => {
      const { userId, publicKeyPem, sessionSeconds = 3600 } = parseInput(schema, body)
      if (!usersOf(context).get(userId)) throw new AdminError(404, `There is no user ${userId}`)
      const principal = { kind: 'user' as const, id: userId, tenancyId: context.tenancyId }
      const sessionEnds = Math.floor(context.clock.now() / 1000) + sessionSeconds
      const publicKey = readKey(publicKeyPem)
      const token = await tokens.issue({ principal, publicKey, type: 'login', sessionEnds })
      return { status: 201, body: { token } }
    },
  },
]

function readKey(pem: string): KeyObject {
  try {
    return createPublicKey(pem)
  } catch {
    throw new AdminError(400, 'publicKeyPem is no public key in PEM')
  }
}
