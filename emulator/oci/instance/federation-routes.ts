import { createPublicKey, type KeyObject } from 'node:crypto'

import { z } from 'zod'

import type { Context } from '../core/context.ts'
import { notAuthenticated } from '../credentials/not-authenticated.ts'
import {
  invalidParameter,
  type OciResponse,
  type OpenRequest,
  type OpenRoute,
} from '../core/service.ts'
import type { SessionTokens } from '../credentials/session-token.ts'
import { verifySignature } from '../credentials/signature.ts'
import type { CertifiedInstance, InstanceIdentity } from './instance-identity.ts'

/** Tokens of instances expire sooner than users'; 20 minutes is what users report, unconfirmed. */
const TOKEN_SECONDS = 1200

/** What the SDKs send; `purpose` and the intermediate certificates are ignored. */
const details = z.object({ certificate: z.string().min(1), publicKey: z.string().min(1) })

/**
 * Serves X.509 federation: exchanges an instance's certificate, in a request signed with its key,
 * for a token.
 */
export const federationRoutes = (
  context: Context,
  identity: InstanceIdentity,
  tokens: SessionTokens,
): OpenRoute[] => [
  {
    operation: 'GetSecurityToken',
    method: 'POST',
    path: '/v1/x509',
    handle: async (request): Promise<OciResponse> => {
      const parsed = details.safeParse(parse(request.text))
      if (!parsed.success) throw invalidParameter('certificate and publicKey are required')
      const instance = identity.verify(parsed.data.certificate)
      await requireOwnSignature(request, instance, context.clock.now())
      const publicKey = readKey(parsed.data.publicKey)
      return { status: 200, body: { token: await issue(tokens, instance, publicKey) } }
    },
  },
]

/**
 * Checks the signature with the key id `<tenancy>/fed-x509/<fingerprint>`; the Python SDK does not
 * sign the host.
 */
const requireOwnSignature = async (
  request: OpenRequest,
  instance: CertifiedInstance,
  now: number,
): Promise<void> => {
  const { method, path: target, headers, text } = request
  const message = { method, target, headers, body: Buffer.from(text) }
  const { instanceId: id, tenancyId, publicKey } = instance
  await verifySignature(
    message,
    async (keyId) => {
      const [tenancy, kind, fingerprint = ''] = keyId.split('/')
      const plain = fingerprint.replaceAll(':', '').toLowerCase()
      const known = kind === 'fed-x509' || kind === 'fed-x509-sha256'
      if (!known || tenancy !== tenancyId || !instance.fingerprints.includes(plain))
        throw notAuthenticated()
      return { principal: { kind: 'instance', id, tenancyId }, publicKey }
    },
    now,
    ['(request-target)'],
  )
}

const issue = async (
  tokens: SessionTokens,
  { instanceId, compartmentId, tenancyId, fingerprints }: CertifiedInstance,
  publicKey: KeyObject,
): Promise<string> => {
  const principal = { kind: 'instance' as const, id: instanceId, tenancyId }
  const claims = {
    'opc-certtype': 'instance',
    'opc-instance': instanceId,
    'opc-compartment': compartmentId,
    'opc-tenant': tenancyId,
    fprint: (fingerprints[0] ?? '').toUpperCase().replace(/(..)(?!$)/g, '$1:'),
  }
  return await tokens.issue({ principal, publicKey, type: 'x509', claims }, TOKEN_SECONDS)
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw invalidParameter('The request body is not valid JSON')
  }
}

/** Reads base64 of the SPKI's DER: the PEM without armour and line breaks. */
const readKey = (text: string): KeyObject => {
  const key = parseKey(Buffer.from(text, 'base64'))
  if (key?.asymmetricKeyType !== 'rsa') throw invalidParameter('publicKey is no RSA public key')
  return key
}

const parseKey = (der: Buffer): KeyObject | undefined => {
  try {
    return createPublicKey({ key: der, format: 'der', type: 'spki' })
  } catch {
    return undefined
  }
}
