import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

import { type Listener, listenOnLoopback } from '../http/listener.ts'
import { type JsonReply, sendJson } from '../http/json-reply.ts'
import type { Context } from '../oci/core/context.ts'
import { type SigningKey, signingKey } from '../oci/credentials/signing-keys.ts'
import type { ServerIdentity } from '../x509/server-identity.ts'
import { claimsInQuery } from './claims-input.ts'
import { DEFAULT_CLAIMS, type JobClaims } from './oidc-claims.ts'
import { signJobToken } from './oidc-token.ts'

export interface OidcIssuer {
  /** The value of ACTIONS_ID_TOKEN_REQUEST_TOKEN for a job. */
  readonly requestToken: string
  /** The claims of the next tokens, unless a request URL sets them. */
  claims: JobClaims
  /** Listens on loopback for HTTP and HTTPS; port 0 picks a free one. */
  listen(port: number): Promise<OidcListener>
}

export interface OidcListener extends Listener {
  /** The tokens' `iss`: the same address with https, which kube-apiserver requires. */
  readonly issuerUrl: string
  /** The value of ACTIONS_ID_TOKEN_REQUEST_URL for a job, which appends `&audience=`. */
  readonly requestUrl: string
  readonly publicKeyEndpoint: string
}

/**
 * Creates GitHub's OIDC issuer as a job sees it; its key is saved in the store, all else is new.
 */
export const createOidcIssuer = async (
  context: Pick<Context, 'store' | 'clock'>,
  { tls }: Pick<ServerIdentity, 'tls'>,
): Promise<OidcIssuer> => {
  const answer = async (request: IncomingMessage, base: string): Promise<JsonReply> => {
    const url = new URL(request.url ?? '/', base)
    if (request.method !== 'GET') return { status: 405, body: { message: 'Only GET is offered' } }
    if (url.pathname === '/.well-known/openid-configuration')
      return { status: 200, body: configuration(base) }
    if (url.pathname === '/.well-known/jwks') return { status: 200, body: { keys: [jwk(key)] } }
    if (url.pathname === '/token') return await issueToken(request, url, base)
    return { status: 404, body: { message: `There is nothing at ${url.pathname}` } }
  }

  const issueToken = async (
    request: IncomingMessage,
    url: URL,
    base: string,
  ): Promise<JsonReply> => {
    if (request.headers.authorization?.replace(/^Bearer /i, '') !== issuer.requestToken)
      return { status: 401, body: { message: 'The request token is missing or wrong' } }
    const claims = { ...issuer.claims, ...claimsInQuery(url.searchParams) }
    const audience = url.searchParams.get('audience') ?? undefined
    const now = context.clock.now()
    const value = await signJobToken({ issuer: base, audience, claims, now }, key)
    return { status: 200, body: { count: value.length, value } }
  }
  const key = await signingKey(context.store, 'github-oidc')
  const issuer: OidcIssuer = {
    requestToken: randomUUID(),
    claims: DEFAULT_CLAIMS,
    listen: async (port) => {
      const listener = await listenOnLoopback(
        (request, response) => {
          const base = `https://127.0.0.1:${request.socket.localPort}`
          answer(request, base)
            .catch((error: Error): JsonReply => ({ status: 400, body: { message: error.message } }))
            .then((reply) => sendJson(response, reply))
            .catch(() => response.destroy())
        },
        port,
        tls,
      )
      const publicKeyEndpoint = `${listener.url}/.well-known/jwks`
      const issuerUrl = listener.url.replace('http:', 'https:')
      return {
        ...listener,
        issuerUrl,
        requestUrl: `${listener.url}/token?api-version=2.0`,
        publicKeyEndpoint,
      }
    },
  }
  return issuer
}

const jwk = (key: SigningKey): unknown => ({
  ...key.publicKey.export({ format: 'jwk' }),
  kid: key.keyId,
  alg: 'RS256',
  use: 'sig',
})

const configuration = (base: string): unknown => ({
  issuer: base,
  jwks_uri: `${base}/.well-known/jwks`,
  subject_types_supported: ['public', 'pairwise'],
  response_types_supported: ['id_token'],
  id_token_signing_alg_values_supported: ['RS256'],
  scopes_supported: ['openid'],
  claims_supported: ['sub', 'aud', 'exp', 'iat', 'iss', 'jti', 'nbf', 'ref', 'repository'],
})
