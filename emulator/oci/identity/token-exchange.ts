import type { KeyObject } from 'node:crypto'
import { createPublicKey } from 'node:crypto'

import type { Context } from '../core/context.ts'
import type { OciResponse, OpenRequest, OpenRoute, Principal } from '../core/service.ts'
import type { SessionTokens } from '../credentials/session-token.ts'
import { parseRule } from './impersonation-rule.ts'
import { authenticateClient } from './oauth-client.ts'
import { invalidGrant, invalidRequest, OauthError } from './oauth-error.ts'
import { type TrustedToken, verifySubjectToken } from './subject-token.ts'
import { userCalled } from './users.ts'

const GRANT = 'urn:ietf:params:oauth:grant-type:token-exchange'
const TOKEN_TYPE = 'urn:oci:token-type:oci-upst'

/** Serves the identity domain's token endpoint, for the one grant that issues a UPST. */
export const tokenExchangeRoutes = (context: Context, tokens: SessionTokens): OpenRoute[] => [
  {
    operation: 'TokenExchange',
    method: 'POST',
    path: '/oauth2/v1/token',
    handle: async (request) => {
      try {
        return await exchange(context, tokens, request)
      } catch (error) {
        if (error instanceof OauthError) return error.toResponse()
        throw error
      }
    },
  },
]

const exchange = async (
  context: Context,
  tokens: SessionTokens,
  request: OpenRequest,
): Promise<OciResponse> => {
  const client = authenticateClient(context, request.headers.authorization)
  const form = new URLSearchParams(request.text)
  if (field(form, 'grant_type') !== GRANT)
    throw new OauthError(400, 'unsupported_grant_type', 'Only token exchange is offered')
  requireValue(form, 'requested_token_type', TOKEN_TYPE)
  requireValue(form, 'subject_token_type', 'jwt')
  const publicKey = readPublicKey(field(form, 'public_key'))
  const trusted = await verifySubjectToken(context, field(form, 'subject_token'), client.id)
  const principal = impersonated(context, trusted)
  return {
    status: 200,
    body: { token: await tokens.issue({ principal, publicKey, type: 'upst' }) },
  }
}

const field = (form: URLSearchParams, name: string): string => {
  const value = form.get(name)
  if (!value) throw invalidRequest(`The parameter ${name} is missing`)
  return value
}

const requireValue = (form: URLSearchParams, name: string, wanted: string): void => {
  const value = field(form, name)
  if (value !== wanted) throw invalidRequest(`${name} must be ${wanted}, not ${value}`)
}

/** Returns the service user of the first rule that matches; without a match there is no token. */
const impersonated = (context: Context, { claims, trust }: TrustedToken): Principal => {
  if (!trust.allowImpersonation)
    throw invalidGrant(`The trust ${trust.name} does not allow impersonation`)
  const hit = trust.impersonationServiceUsers.find(({ rule }) => parseRule(rule)?.(claims))
  if (!hit)
    throw invalidGrant(`No impersonation rule of the trust ${trust.name} matches the subject token`)
  const user = userCalled(context, hit.value)
  if (!user) throw invalidGrant(`The service user ${hit.value} does not exist`)
  return { kind: 'user', id: user.id, tenancyId: context.tenancyId }
}

/** Reads `public_key`: base64 of the SPKI DER, without armour. */
const readPublicKey = (text: string): KeyObject => {
  const key = parseDer(Buffer.from(text, 'base64'))
  if (key?.asymmetricKeyType !== 'rsa') throw invalidRequest('public_key is no RSA public key')
  return key
}

const parseDer = (der: Buffer): KeyObject | undefined => {
  try {
    return createPublicKey({ key: der, format: 'der', type: 'spki' })
  } catch {
    return undefined
  }
}
