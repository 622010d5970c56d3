import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import type { Clock } from '../../core/clock.ts'
import { ActionError, messageOf } from '../../values/action-error.ts'
import { Fields } from '../../values/fields.ts'
import { type HttpResponse, isSuccess } from '../http/http-exchange.ts'
import { timedRequest } from '../http/timed-request.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** The folder where Kubernetes mounts a pod's service account. */
const CERTIFICATE = '/var/run/secrets/kubernetes.io/serviceaccount/ca.crt'

const HINT =
  "It works in pods of enhanced OKE clusters whose service account is mounted (automountServiceAccountToken), and that reach TCP 12250 of the API endpoint; ensure-network adds the rules. The policy is one for any-user where request.principal.type = 'workload', with namespace, service account and cluster."

const refused = (why: string, cause?: unknown): ActionError =>
  new ActionError({
    code: 'WORKLOAD_IDENTITY_REFUSED',
    message: `OKE gave the pod no identity: ${why}`,
    hint: HINT,
    cause,
  })

/** Whether this is a pod of OKE that may have an identity: OKE sets the port for its pods. */
export const hasWorkloadIdentity = (environment: Environment): boolean =>
  Boolean(environment['KUBERNETES_SERVICE_HOST']) &&
  Boolean(environment['KUBERNETES_SERVICE_PORT_PROXYMUX'])

/** Reads the pod's service account for each call, since its token changes every hour. */
const readAccount = async (environment: Environment) => {
  const file = environment['OCI_KUBERNETES_SERVICE_ACCOUNT_CERT_PATH'] || CERTIFICATE
  try {
    const [certificate, token] = await Promise.all([
      readFile(file, 'utf8'),
      readFile(join(dirname(file), 'token'), 'utf8'),
    ])
    return { certificate, token: token.trim() }
  } catch (cause) {
    throw refused(`the service account is not mounted (${messageOf(cause)})`, cause)
  }
}

const addressOf = (environment: Environment): URL => {
  if (!hasWorkloadIdentity(environment)) {
    throw refused('KUBERNETES_SERVICE_HOST or KUBERNETES_SERVICE_PORT_PROXYMUX is not set')
  }
  const host = environment['KUBERNETES_SERVICE_HOST'] ?? ''
  const port = environment['KUBERNETES_SERVICE_PORT_PROXYMUX'] ?? ''
  const name = host.includes(':') ? `[${host}]` : host
  return new URL(`https://${name}:${port}/resourcePrincipalSessionTokens`)
}

/** The response is JSON in base64; its token begins like a key id. Source: OCI's TypeScript SDK. */
const tokenIn = (response: HttpResponse): string => {
  if (!isSuccess(response)) throw refused(`its proxy returned ${response.status}`)
  const text = Buffer.from(response.body, 'base64').toString('utf8')
  return Fields.parse(text).text('token').replace(/^ST\$/, '')
}

/**
 * Exchanges the token of the pod's service account for a session token bound to a public key.
 * @param publicKey base64 of the SPKI DER
 * @param mask gets the token of the service account
 * @throws ActionError WORKLOAD_IDENTITY_REFUSED
 */
export const federateWorkload = async (
  environment: Environment,
  publicKey: string,
  clock: Clock,
  mask: (secret: string) => void,
): Promise<string> => {
  const url = addressOf(environment)
  const { certificate, token } = await readAccount(environment)
  mask(token)
  const request = {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ podKey: publicKey }),
    certificateAuthority: Buffer.from(certificate).toString('base64'),
  }
  return timedRequest(url, request, clock, tokenIn).catch((error: unknown) => {
    if (error instanceof ActionError) throw error
    throw refused(`no valid response from ${url.host} (${messageOf(error)})`, error)
  })
}
