import type { ClientConfiguration, HttpClient } from 'oci-common'

import type { Clock } from '../../core/clock.ts'
import { parseWhole, ShapeError } from '../../values/fields.ts'
import type { HttpResponse } from '../http/http-exchange.ts'
import { attemptOci } from './oci-attempts.ts'
import { type OciService, serviceEndpoint } from './oci-endpoints.ts'
import type { OciSession } from './oci-session.ts'
import { SERVICE_POLICY } from '../http/retry.ts'
import { type Operation, readResponse, UnfitResponse } from './service-error.ts'
import { sendSigned } from './signed-http.ts'

/** The part of an SDK client that is set after it was made. */
interface SdkClient {
  endpoint: string
}

type SdkConstructor<C extends SdkClient> = new (
  parameters: { httpClient: HttpClient },
  configuration: ClientConfiguration,
) => C

/** What the SDK reads of a response of fetch. */
interface SdkResponse {
  readonly status: number
  readonly headers: { get(name: string): string | null }
  json(): Promise<unknown>
  text(): Promise<string>
}

const asResponse = ({ status, headers, body }: HttpResponse): SdkResponse => ({
  status,
  headers: { get: (name) => headers[name.toLowerCase()] ?? null },
  json: async () => readResponse(headers['opc-request-id'], () => parseWhole(body)),
  text: async () => body,
})

/**
 * Of an error that `send` throws, the SDK keeps the message only, and prints it. What is thrown while
 * it reads a response, as it does for every call, it passes on as it is.
 */
const failing = (error: unknown): SdkResponse => {
  const fail = (): never => {
    throw error
  }
  return { status: 200, headers: { get: fail }, json: async () => fail(), text: async () => fail() }
}

/** Sends once, signed with our signer and bounded in time: all else is up to `callSdk`. */
const httpClientOf = (session: OciSession, clock: Clock): HttpClient => ({
  send: async ({ method, uri, headers, body }) => {
    const call = {
      method,
      url: new URL(uri),
      headers: Object.fromEntries(headers),
      body: typeof body === 'string' ? body : undefined,
    }
    const signal = clock.limit(SERVICE_POLICY.attempt)
    const sent = sendSigned(call, session, clock, signal).then(asResponse, failing)
    return (await sent) as Response
  },
})

/** Makes a client of the OCI SDK that sends through us. Loads oci-common. */
export const createSdkClient = async <C extends SdkClient>(
  Client: SdkConstructor<C>,
  service: OciService,
  session: OciSession,
  clock: Clock,
): Promise<C> => {
  const { NoRetryConfigurationDetails } = await import('oci-common')
  const client = new Client(
    { httpClient: httpClientOf(session, clock) },
    {
      retryConfiguration: NoRetryConfigurationDetails,
      circuitBreaker: { circuit: undefined, noCircuit: true },
    },
  )
  client.endpoint = serviceEndpoint(service, session)
  return client
}

/** Who calls, which service, and in which time. */
interface SdkCaller {
  readonly session: OciSession
  readonly service: OciService
  readonly clock: Clock
}

/** The SDK throws a TypeError for a response that does not fit its types. */
const orUnfit = (error: unknown): unknown =>
  error instanceof TypeError ? new UnfitResponse(new ShapeError(error.message), undefined) : error

/**
 * Does one call of the SDK, and tries it again as all calls of OCI; `call` reads what is needed.
 * @throws ActionError OCI_UNREACHABLE, OCI_RESPONSE_INVALID, OCI_*
 */
export const callSdk = <T>(
  { session, service, clock }: SdkCaller,
  about: Omit<Operation, 'endpoint'>,
  call: () => Promise<T>,
): Promise<T> => {
  const operation = { ...about, endpoint: serviceEndpoint(service, session) }
  const isRead = /^(Get|List)/.test(about.operation)
  return attemptOci(operation, isRead, clock, () =>
    call().catch((error: unknown) => {
      throw orUnfit(error)
    }),
  )
}

/** What `read` takes out of a response of the SDK. @throws UnfitAnswer */
export const fromSdk = async <A extends { readonly opcRequestId?: string }, T>(
  sent: Promise<A>,
  read: (response: A) => T,
): Promise<T> => {
  const response = await sent
  return readResponse(response.opcRequestId, () => read(response))
}
