import type { Clock } from '../../core/clock.ts'
import type { Fields } from '../../values/fields.ts'
import { OciReader, pathOf } from './oci-reader.ts'
import type { OciSession } from './oci-session.ts'

/** An API key or auth token, without what is secret of it. */
export interface UserCredential {
  /** A fingerprint, or what people wrote of it. */
  readonly name: string
  /** Milliseconds since the epoch of both. */
  readonly createdAt?: number | undefined
  readonly endsAt?: number | undefined
}

/**
 * Credentials of users, as far as the signed-in user may see them. Every call throws ActionError
 * OCI_*.
 */
interface UserCredentials {
  /** Keys of the signed-in user; none if it signed in without an API key. */
  apiKeys(): Promise<readonly UserCredential[]>
  /** @param login the user's name, with the identity domain in front if it has one */
  authTokens(login: string): Promise<readonly UserCredential[]>
}

const POLICY = 'inspect users'

const credentialOf = (
  one: Fields,
  name: string,
): UserCredential & { readonly isActive: boolean } => ({
  name,
  createdAt: one.optionalTime('timeCreated'),
  endsAt: one.optionalTime('timeExpires'),
  isActive: one.optionalText('lifecycleState') === 'ACTIVE',
})

const apiKeyOf = (one: Fields) => credentialOf(one, one.text('fingerprint'))

const authTokenOf = (one: Fields) =>
  credentialOf(one, one.optionalText('description') ?? one.text('id'))

/** Tenancy, user and fingerprint; the key ids of tokens have another form. */
const userOf = ({ keyId }: OciSession): string | undefined =>
  /^ocid1\.tenancy\.[^/]+\/(ocid1\.user\.[^/]+)\/[0-9a-f:]+$/.exec(keyId)?.[1]

/** Reads them by signed calls of the service Identity. */
export const userCredentials = (session: OciSession, clock: Clock): UserCredentials => {
  const reader = new OciReader(session, 'identity', clock)
  const list = async (
    [user, kind]: readonly [string, string],
    operation: string,
    take: typeof apiKeyOf,
  ): Promise<UserCredential[]> => {
    const path = pathOf('users', user, kind)
    const about = { path, operation, policy: POLICY, doing: `list the ${kind} of a user` } as const
    return (await reader.all(about, take)).filter(({ isActive }) => isActive)
  }
  const find = async (login: string): Promise<string | undefined> => {
    const name = login.split('/').at(-1) ?? ''
    const about = { operation: 'ListUsers', policy: POLICY, doing: 'look for a user' } as const
    const query = { compartmentId: session.tenancyId, name }
    const users = await reader.list({ path: '/users', query, ...about }, (one) => ({
      id: one.text('id'),
      name: one.text('name'),
    }))
    return users.find((one) => one.name === name || one.name === login)?.id
  }
  return {
    apiKeys: async () => {
      const user = userOf(session)
      return user === undefined ? [] : list([user, 'apiKeys'], 'ListApiKeys', apiKeyOf)
    },
    authTokens: async (login) => {
      const user = await find(login)
      return user === undefined ? [] : list([user, 'authTokens'], 'ListAuthTokens', authTokenOf)
    },
  }
}
