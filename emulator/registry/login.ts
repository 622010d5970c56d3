import { timingSafeEqual, createHash } from 'node:crypto'
import type { Access } from './scope.ts'
import { LOGIN_AUDIENCE, type Ocir } from './ocir.ts'

interface User {
  readonly id: string
  readonly name: string
  /** The identity domain; undefined for the default one. */
  readonly domainName?: string
}

interface AuthToken {
  readonly id: string
  readonly userId: string
  readonly token: string
}

export interface Login {
  readonly principalId: string
  /** The limit of a login token that was issued for a scope; undefined means no limit. */
  readonly limit?: readonly Access[]
}

/** Returns the user and password of a Basic `Authorization` header; undefined if it is none. */
export const basicCredentials = (header: string | undefined) => {
  const encoded = /^basic (?<encoded>[A-Za-z0-9+/=]+)$/i.exec(header ?? '')?.groups?.['encoded']
  const text = encoded && Buffer.from(encoded, 'base64').toString('utf8')
  const colon = text ? text.indexOf(':') : -1
  if (!text || colon < 1) return undefined
  return { user: text.slice(0, colon), password: text.slice(colon + 1) }
}

/** Returns the login of this user and password; undefined if they are wrong. */
export const login = async (
  ocir: Ocir,
  user: string,
  password: string,
): Promise<Login | undefined> => {
  if (user !== 'BEARER_TOKEN') return authTokenLogin(ocir, user, password)
  const token = await ocir.signer.verify(password, LOGIN_AUDIENCE, ocir.context.clock.now())
  if (!token) return undefined
  return {
    principalId: token.subject,
    ...(token.access.length > 0 ? { limit: token.access } : {}),
  }
}

/**
 * Logs in `<namespace>/<user>` or `<namespace>/<domain>/<user>` with one of the user's auth tokens.
 */
const authTokenLogin = ({ context, namespace }: Ocir, login: string, password: string) => {
  const [space, ...rest] = login.split('/')
  const name = rest.at(-1)
  if (space !== namespace || !name || rest.length > 2) return undefined
  const domain = rest.length === 2 ? rest[0] : 'Default'
  const user = context.store
    .collection<User>('users')
    .list((known) => known.name === name && sameDomain(known.domainName, domain))[0]
  const tokens = context.store.collection<AuthToken>('authTokens')
  const good = tokens.list(({ userId, token }) => userId === user?.id && same(token, password))
  return user && good.length > 0 ? { principalId: user.id } : undefined
}

const sameDomain = (known = 'Default', asked = 'Default'): boolean =>
  known.toLowerCase() === asked.toLowerCase()

const hash = (text: string): Buffer => createHash('sha256').update(text).digest()
const same = (a: string, b: string): boolean => timingSafeEqual(hash(a), hash(b))
