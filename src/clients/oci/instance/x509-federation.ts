import { X509Certificate } from 'node:crypto'

import type { Clock } from '../../../core/clock.ts'
import { ActionError } from '../../../values/action-error.ts'
import type { InstanceIdentity } from './instance-metadata.ts'
import { anObject, callOci } from '../oci-request.ts'
import { readPrivateKey } from '../request-signer.ts'

const body = (pem: string): string => pem.replace(/-----[^-]+-----|\s/g, '')

const refused = (why: string, cause?: ActionError): ActionError =>
  new ActionError({
    code: 'INSTANCE_FEDERATION_REFUSED',
    message: `OCI gave the instance no token: ${why}`,
    hint: 'Run the job again: certificates of instances change every few hours. If the problem persists, give Oracle Support the opc-request-id.',
    cause,
    service: cause?.service,
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
 * Whether the certificate was refused: failures of the service and rate limits say nothing about
 * it.
 */
const isRefusal = (error: unknown): error is ActionError => {
  if (!(error instanceof ActionError) || error.code === 'CLOCK_SKEWED') return false
  const status = error.service?.status ?? 0
  return status >= 400 && status < 500 && status !== 429
}

/**
 * Exchanges an instance's certificate for a session token bound to a public key (X.509 federation).
 * The request is signed with the certificate's key, as in the SDKs.
 *
 * @param publicKey base64 of the SPKI DER
 * @throws ActionError INSTANCE_FEDERATION_REFUSED; OCI_UNREACHABLE, OCI_UNAVAILABLE,
 * OCI_TOO_MANY_REQUESTS after three attempts; CLOCK_SKEWED
 */
export const federate = async (
  identity: InstanceIdentity,
  publicKey: string,
  clock: Clock,
  endpoint?: string,
): Promise<string> => {
  const { certificate, intermediate, privateKey, region, realm, domain } = identity
  const { fingerprint } = new X509Certificate(certificate)
  const keyId = `${tenancyOf(certificate)}/fed-x509/${fingerprint}`
  const key = { keyId, privateKey: readPrivateKey(privateKey) }
  return callOci(
    { ...key, region, realm, domain: domain || undefined, endpoint },
    {
      service: 'auth',
      method: 'POST',
      path: '/v1/x509',
      operation: 'GetSecurityToken',
      doing: 'get a token for the certificate of the instance',
      repeatable: true,
      body: {
        certificate: body(certificate),
        publicKey,
        intermediateCertificates: [body(intermediate)],
      },
    },
    clock,
    anObject((response) => response.text('token')),
  ).catch((error: unknown) => {
    throw isRefusal(error) ? refused(error.message, error) : error
  })
}
