import { randomBytes } from 'node:crypto'

import type { Context } from '../core/context.ts'
import { requireBody, requireText } from '../core/parameters.ts'
import { limitExceeded, notFound, type OciResponse, type Route } from '../core/service.ts'
import { requireCredentialUser, requireUser } from './users.ts'

interface AuthToken {
  readonly id: string
  readonly userId: string
  /** The password itself; returned only once, when it is created. */
  readonly token: string
  readonly description: string
  readonly timeCreated: string
  readonly lifecycleState: 'ACTIVE'
}

/** Two per user is commonly stated. */
const LIMIT = 2

const tokensOf = (context: Context) => context.store.collection<AuthToken>('authTokens')

/** Creates and stores an auth token. */
export const makeAuthToken = (context: Context, userId: string, description: string): AuthToken => {
  return tokensOf(context).put({
    id: context.newOcid('credential'),
    userId,
    token: randomBytes(15).toString('base64url'),
    description,
    timeCreated: new Date(context.clock.now()).toISOString(),
    lifecycleState: 'ACTIVE',
  })
}

export const authTokenRoutes = (context: Context): Route[] => [
  {
    operation: 'CreateAuthToken',
    method: 'POST',
    path: '/20160918/users/{userId}/authTokens',
    handle: (request) => {
      const { id } = requireCredentialUser(context, request)
      const description = requireText(requireBody(request), 'description')
      if (tokensOf(context).list(({ userId }) => userId === id).length >= LIMIT)
        throw limitExceeded(`A user can have at most ${LIMIT} auth tokens`)
      const made = makeAuthToken(context, id, description)
      const etag = tokensOf(context).etag(made.id) ?? ''
      return { status: 200, body: made, headers: { etag } }
    },
  },
  {
    operation: 'ListAuthTokens',
    method: 'GET',
    path: '/20160918/users/{userId}/authTokens',
    handle: (request) => {
      const { id } = requireUser(context, request)
      const tokens = tokensOf(context).list(({ userId }) => userId === id)
      return { status: 200, body: tokens.map(withoutSecret) }
    },
  },
  {
    operation: 'DeleteAuthToken',
    method: 'DELETE',
    path: '/20160918/users/{userId}/authTokens/{authTokenId}',
    handle: ({ params }) => deleteToken(context, params['userId'], params['authTokenId'] ?? ''),
  },
]

const deleteToken = (context: Context, userId: string | undefined, id: string): OciResponse => {
  if (tokensOf(context).get(id)?.userId !== userId) throw notFound()
  tokensOf(context).delete(id)
  return { status: 204 }
}

const withoutSecret = (token: AuthToken): unknown => ({ ...token, token: undefined })
