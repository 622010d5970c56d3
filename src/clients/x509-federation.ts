import { X509Certificate } from 'node:crypto'

import { ActionError, messageOf } from '../values/action-error.ts'
import { record, text } from '../values/json.ts'
import type { InstanceIdentity } from './instance-metadata.ts'
import { readPrivateKey } from './request-signer.ts'
import { sendSigned } from './signed-http.ts'

const body = (pem: string): string => pem.replace(/-----[^-]+-----|\s/g, '')

const refused = (why: string, cause?: unknown): ActionError =>
  new ActionError({
    code: 'INSTANCE_FEDERATION_REFUSED',
    message: `OCI gave the instance no token: ${why}`,
    hint: 'Check that the clock of the instance is right and that it may connect to the auth service of its region (service gateway or internet).',
    cause,
  })

/**
 * The tenancy that a certificate of an instance names.
 * @throws ActionError INSTANCE_FEDERATION_REFUSED if it names none.
 */
export const tenancyOf = (certificate: string): string => {
  const { subject } = new X509Certificate(certificate)
  const found = /^(?:OU|O)=opc-(?:tenant|identity):(.+)$/m.exec(subject)?.[1]
  if (found !== undefined) return found
  throw refused('its certificate names no tenancy')
}

/**
 * Trades the certificate of an instance for a session token that is bound to a public key (X.509
 * federation). The request is signed with the certificate's key, as the SDKs do it.
 *
 * @param publicKey base64 of the SPKI DER
 * @throws ActionError INSTANCE_FEDERATION_REFUSED
 */
export const federate = async (
  identity: InstanceIdentity,
  publicKey: string,
  endpoint?: string,
): Promise<string> => {
  const { certificate, intermediate, privateKey, region, domain } = identity
  const { fingerprint } = new X509Certificate(certificate)
  const keyId = `${tenancyOf(certificate)}/fed-x509/${fingerprint}`
  const details = {
    certificate: body(certificate),
    publicKey,
    intermediateCertificates: [body(intermediate)],
  }
  const call = {
    method: 'POST',
    url: new URL(`${endpoint ?? `https://auth.${region}.${domain}`}/v1/x509`),
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify(details),
  }
  const key = { keyId, privateKey: readPrivateKey(privateKey) }
  const response = await sendSigned(call, key).catch((cause: unknown) => {
    if (cause instanceof ActionError) throw cause
    throw refused(`no answer from ${call.url.host} (${messageOf(cause)})`, cause)
  })
  const answer = record(await response.json().catch(() => undefined))
  const token = text(answer['token'])
  if (response.ok && token !== '') return token
  throw refused(
    `it answered ${response.status} ${text(answer['code'])}: ${text(answer['message'], 'no reason given')}`,
  )
}
