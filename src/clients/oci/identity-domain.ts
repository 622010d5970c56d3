import type { Clock } from '../../core/clock.ts'
import { ActionError, messageOf } from '../../values/action-error.ts'
import { Fields } from '../../values/fields.ts'
import { at, parseJson, text } from '../../values/json.ts'
import { UnexpectedResponse, isPage, isRedirect } from '../http/unexpected-response.ts'
import { type HttpResponse, isSuccess } from '../http/http-exchange.ts'
import { isPutOff, timedRequest } from '../http/timed-request.ts'

/** The confidential application that the identity propagation trust names. */
export interface OidcClient {
  readonly id: string
  readonly secret: string
}

export interface TokenExchange {
  /**
   * Exchanges a JWT for a user principal session token (UPST) bound to a public key.
   * @param publicKey base64 of the key's SPKI DER, in one line.
   */
  exchange(jwt: string, publicKey: string): Promise<string>
}

/** A domain's reason for a refusal; its services, and proxies in front, use several formats. */
const reasonIn = (body: string): string => {
  const said = parseJson(body)
  const reasons = ['error_description', 'message', 'error'].map((name) => text(at(said, name)))
  const reason = reasons.find((one) => one !== '') ?? (said === undefined ? body.slice(0, 200) : '')
  return reason || 'no reason given'
}

const CLIENT_HINT =
  "The domain does not accept client-id and client-secret: they must be those of the trust's confidential application, which must be active and have the grant type that allows the exchange."
const TRUST_HINT =
  "Check the identity propagation trust of the domain: its issuer, its client, and the rule that maps this job's subject to an active service user."

const refused = (url: URL, { status, body }: HttpResponse): ActionError => {
  const isClient = status === 401 || at(parseJson(body), 'error') === 'invalid_client'
  return new ActionError({
    code: 'OIDC_EXCHANGE_REFUSED',
    message: `the identity domain ${url.host} refused GitHub's token (${status}): ${reasonIn(body)}`,
    hint: isClient ? CLIENT_HINT : TRUST_HINT,
  })
}

const unreachable = (url: URL, cause: unknown): ActionError =>
  new ActionError({
    code: 'OIDC_DOMAIN_UNREACHABLE',
    message: `no response from the identity domain ${url.host} (${messageOf(cause)})`,
    hint: 'identity-domain-url is the "Domain URL" on the domain\'s page in the OCI console, without a path: https://idcs-….identity.oraclecloud.com. If it is right, check the proxy of the runner.',
    cause,
  })

const unavailable = (url: URL, { status, body }: HttpResponse): ActionError =>
  new ActionError({
    code: 'OIDC_DOMAIN_UNAVAILABLE',
    message: `the identity domain ${url.host} is unavailable (${status}): ${reasonIn(body)}`,
    hint: 'Run again in a few minutes; ocistatus.oraclecloud.com says whether the service has a problem.',
  })

/**
 * The token endpoint of an identity domain.
 * @throws ActionError OIDC_EXCHANGE_REFUSED, OIDC_DOMAIN_UNAVAILABLE, OIDC_DOMAIN_UNREACHABLE also
 * when another server responds there
 */
export const identityDomain = (
  domainUrl: string,
  client: OidcClient,
  clock: Clock,
): TokenExchange => ({
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
    const request = { method: 'POST', headers, body }
    return timedRequest(url, request, clock, (response) => tokenIn(url, response)).catch(
      (cause: unknown) => {
        throw cause instanceof ActionError ? cause : unreachable(url, cause)
      },
    )
  },
})

const tokenIn = (url: URL, response: HttpResponse): string => {
  if (isPutOff(response)) throw unavailable(url, response)
  if (isRedirect(response) || isPage(response)) throw new UnexpectedResponse(response)
  if (!isSuccess(response)) throw refused(url, response)
  const fields = Fields.parse(response.body)
  // The documented field is "token"; some copies of the documentation say "access_token".
  return fields.has('token') ? fields.text('token') : fields.text('access_token')
}
