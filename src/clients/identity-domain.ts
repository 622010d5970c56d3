import { ActionError, messageOf } from '../values/action-error.ts'
import { parseJson } from '../values/json.ts'
import { ForeignAnswer, isPage, isRedirect } from './foreign-answer.ts'
import { isSuccess } from './http-exchange.ts'
import { timedRequest } from './timed-request.ts'

/** The confidential application that the identity propagation trust names. */
export interface OidcClient {
  readonly id: string
  readonly secret: string
}

/** Reads `id:secret`. @throws ActionError OIDC_CLIENT_INVALID, without the text: it holds a secret. */
export const parseOidcClient = (text: string): OidcClient => {
  const colon = text.indexOf(':')
  if (colon > 0 && colon < text.length - 1) {
    return { id: text.slice(0, colon), secret: text.slice(colon + 1) }
  }
  throw new ActionError({
    code: 'OIDC_CLIENT_INVALID',
    message: 'it is not of the form id:secret',
    hint: "Store the client id and the client secret of the trust's application in one secret, joined by a colon.",
  })
}

export interface TokenExchange {
  /**
   * Exchanges a JWT for a user principal session token (UPST) bound to a public key.
   * @param publicKey base64 of the key's SPKI DER, in one line.
   */
  exchange(jwt: string, publicKey: string): Promise<string>
}

const field = (body: unknown, ...names: readonly string[]): string | undefined => {
  if (typeof body !== 'object' || body === null) return undefined
  const values = names.map((name) => Reflect.get(body, name) as unknown)
  return values.find((value) => typeof value === 'string' && value !== '') as string | undefined
}

const CLIENT_HINT =
  "The domain does not accept oidc-client: it must be id:secret of the trust's confidential application, which must be active, with the grant type that allows the exchange."
const TRUST_HINT =
  "Check the identity propagation trust of the domain: its issuer, its client, and the rule that maps this job's subject to an active service user."

const refused = (url: URL, status: number, body: unknown): ActionError => {
  const why = field(body, 'error_description', 'message', 'error') ?? 'no reason given'
  const isClient = status === 401 || field(body, 'error') === 'invalid_client'
  return new ActionError({
    code: 'OIDC_EXCHANGE_REFUSED',
    message: `the identity domain ${url.host} refused GitHub's token (${status}): ${why}`,
    hint: isClient ? CLIENT_HINT : TRUST_HINT,
  })
}

const unreachable = (url: URL, cause: unknown): ActionError =>
  new ActionError({
    code: 'OIDC_DOMAIN_UNREACHABLE',
    message: `no answer from the identity domain ${url.host} (${messageOf(cause)})`,
    hint: 'identity-domain-url is the "Domain URL" on the domain\'s page in the OCI console, without a path: https://idcs-….identity.oraclecloud.com. If it is right, check the proxy of the runner.',
    cause,
  })

const unavailable = (url: URL, status: number, body: unknown): ActionError =>
  new ActionError({
    code: 'OIDC_DOMAIN_UNAVAILABLE',
    message: `the identity domain ${url.host} put the exchange off, three times (${status}): ${field(body, 'error_description', 'message', 'error') ?? 'no reason given'}`,
    hint: 'Run again in a few minutes; ocistatus.oraclecloud.com says whether the service has a problem.',
  })

/**
 * The token endpoint of an identity domain.
 * @throws ActionError OIDC_EXCHANGE_REFUSED, OIDC_DOMAIN_UNAVAILABLE, OIDC_DOMAIN_UNREACHABLE also when
 * something else answers there
 */
export const identityDomain = (domainUrl: string, client: OidcClient): TokenExchange => ({
  exchange: async (jwt, publicKey) => {
    const url = new URL(`${domainUrl}/oauth2/v1/token`)
    const basic = Buffer.from(`${client.id}:${client.secret}`).toString('base64')
    const body = new URLSearchParams({
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      requested_token_type: 'urn:oci:token-type:oci-upst',
      subject_token: jwt,
      subject_token_type: 'jwt',
      public_key: publicKey,
    }).toString()
    const headers = {
      authorization: `Basic ${basic}`,
      accept: 'application/json',
      'content-type': 'application/x-www-form-urlencoded;charset=UTF-8',
    }
    const response = await timedRequest(url, { method: 'POST', headers, body }).catch(
      (cause: unknown) => {
        throw cause instanceof ActionError ? cause : unreachable(url, cause)
      },
    )
    const answer = parseJson(response.body)
    if (response.status === 429 || response.status >= 500) {
      throw unavailable(url, response.status, answer)
    }
    if (
      isRedirect(response) ||
      isPage(response) ||
      (isSuccess(response) && typeof answer !== 'object')
    ) {
      throw unreachable(url, new ForeignAnswer(response))
    }
    // The documented field is "token"; some copies of the documentation say "access_token".
    const token = field(answer, 'token', 'access_token')
    if (!isSuccess(response) || token === undefined) {
      throw refused(url, response.status, answer ?? { message: response.body.slice(0, 200) })
    }
    return token
  },
})
