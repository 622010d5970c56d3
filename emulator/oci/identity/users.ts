import type { Context } from '../core/context.ts'
import { page } from '../core/paging.ts'
import { requireQuery } from '../core/parameters.ts'
import { invalidParameter, notFound, type OciRequest, type Route } from '../core/service.ts'
import { newScimId } from './scim.ts'

export interface User {
  readonly id: string
  /** The tenancy. */
  readonly compartmentId: string
  readonly name: string
  readonly description: string
  readonly email: string | null
  readonly lifecycleState: 'ACTIVE'
  readonly timeCreated: string
  /** Service users sign in by token exchange only: no API keys, no auth tokens. */
  readonly isServiceUser: boolean
  /** The user's id in the domain's SCIM API. */
  readonly scimId: string
  /** The identity domain; undefined for the default one. */
  readonly domainName?: string
}

export const userRoutes = (context: Context): Route[] => [
  {
    operation: 'GetUser',
    method: 'GET',
    path: '/20160918/users/{userId}',
    handle: (request) => {
      const user = requireUser(context, request)
      const etag = usersOf(context).etag(user.id) ?? ''
      return { status: 200, body: userBody(user), headers: { etag } }
    },
  },
  {
    operation: 'ListUsers',
    method: 'GET',
    path: '/20160918/users',
    handle: (request) => {
      const compartmentId = requireQuery(request, 'compartmentId')
      if (compartmentId !== context.tenancyId)
        throw invalidParameter('Users are listed in the tenancy only')
      const name = request.query.get('name')
      const found = usersOf(context).list((user) => name === null || user.name === name)
      return page(request, found.map(userBody), context)
    },
  },
]

export const usersOf = (context: Pick<Context, 'store'>) => context.store.collection<User>('users')

/**
 * Creates a person, whose name is an email address, or a service user; by default in the default
 * domain.
 */
export const makeUser = (
  context: Context,
  name: string,
  isServiceUser: boolean,
  domainName?: string,
): User => {
  return usersOf(context).put({
    id: context.newOcid('user'),
    compartmentId: context.tenancyId,
    name,
    description: isServiceUser ? 'A service user' : 'A person',
    email: isServiceUser ? null : name,
    lifecycleState: 'ACTIVE',
    timeCreated: new Date(context.clock.now()).toISOString(),
    isServiceUser,
    scimId: newScimId(),
    ...(domainName !== undefined && { domainName }),
  })
}

/** Finds a user by OCID or by the domain's own id: a trust may use either. */
export const userCalled = (context: Pick<Context, 'store'>, id: string): User | undefined =>
  usersOf(context).get(id) ?? usersOf(context).list(({ scimId }) => scimId === id)[0]

/** Returns the user of the path's `{userId}`. Throws OCI's 404 for an unknown one. */
export const requireUser = (context: Context, { params }: OciRequest): User => {
  const user = usersOf(context).get(params['userId'] ?? '')
  if (!user) throw notFound()
  return user
}

/** Like requireUser, but throws 400 for a service user, which can have no credentials of its own. */
export const requireCredentialUser = (context: Context, request: OciRequest): User => {
  const user = requireUser(context, request)
  if (user.isServiceUser) throw invalidParameter('A service user can have no such credential')
  return user
}

const userBody = ({ isServiceUser, scimId: _, domainName: __, ...user }: User): unknown => {
  const capabilities = {
    canUseConsolePassword: !isServiceUser,
    canUseApiKeys: !isServiceUser,
    canUseAuthTokens: !isServiceUser,
    canUseSmtpCredentials: false,
    canUseCustomerSecretKeys: false,
    canUseOAuth2ClientCredentials: false,
  }
  return { ...user, isMfaActivated: false, capabilities, freeformTags: {}, definedTags: {} }
}
