import { createPublicKey, type KeyObject } from 'node:crypto'

import { z } from 'zod'

import type { Context } from '../oci/core/context.ts'
import { newKeyPair } from '../oci/credentials/key-pair.ts'
import { fingerprintOf } from '../oci/identity/api-keys.ts'
import { usersOf } from '../oci/identity/users.ts'
import type { SessionTokens } from '../oci/credentials/session-token.ts'
import { AdminError, type AdminRoute, parseInput } from './admin-route.ts'

const seconds = z.number().int().positive()

const schema = z.strictObject({
  userId: z.string().min(1).optional(),
  publicKeyPem: z.string().min(1).optional(),
  sessionSeconds: seconds.optional(),
  tokenSeconds: seconds.optional(),
})

/**
 * Replaces the browser login of `oci session authenticate`: issues a session token for a user's
 * key, or for a new key, whose private part is then in the response.
 */
export const sessionTokenRoutes = (context: Context, tokens: SessionTokens): AdminRoute[] => [
  {
    method: 'POST',
    path: '/session-tokens',
    handle: async ({ body }) => {
      const given = parseInput(schema, body)
      const id = given.userId ?? firstPerson(context)
      if (!usersOf(context).get(id)) throw new AdminError(404, `There is no user ${id}`)
      const key = given.publicKeyPem === undefined ? await newKeyPair() : undefined
      const publicKey = key?.publicKey ?? readKey(given.publicKeyPem ?? '')
      const principal = { kind: 'user' as const, id, tenancyId: context.tenancyId }
      const sessionEnds = Math.floor(context.clock.now() / 1000) + (given.sessionSeconds ?? 3600)
      const token = await tokens.issue(
        { principal, publicKey, type: 'login', sessionEnds },
        given.tokenSeconds,
      )
      const fingerprint = fingerprintOf(publicKey)
      const response = { token, userId: id, tenancyId: context.tenancyId, fingerprint }
      const region = context.region.name
      return {
        status: 201,
        body: { ...response, region, ...(key && { privateKeyPem: key.privateKeyPem }) },
      }
    },
  },
]

const firstPerson = (context: Context): string => {
  const [person] = usersOf(context).list(({ isServiceUser }) => !isServiceUser)
  if (!person) throw new AdminError(404, 'There is no user who could sign in')
  return person.id
}

const readKey = (pem: string): KeyObject => {
  try {
    return createPublicKey(pem)
  } catch {
    throw new AdminError(400, 'publicKeyPem is no public key in PEM')
  }
}
