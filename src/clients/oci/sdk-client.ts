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

/** The part of an SDK client that is set after its construction. */
interface SdkClient {
  endpoint: string
}

type SdkConstructor<C extends SdkClient> = new (
  parameters: { httpClient: HttpClient },
  configuration: ClientConfiguration,
) => C

/** The parts of a fetch response that the SDK reads. */
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
 * The SDK keeps only the message of an error that `send` throws, and prints it. It passes on
 * unchanged what is thrown while it reads a response, so errors are thrown there.
 */
const failing = (error: unknown): SdkResponse => {
  const fail = (): never => {
    throw error
  }
  return { status: 200, headers: { get: fail }, json: async () => fail(), text: async () => fail() }
}

/** Sends once, with our signature and a time limit: `callSdk` does the rest. */
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

/** Creates an OCI SDK client that sends through us. Loads oci-common. */
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

/** The identity, the service, and the clock of SDK calls. */
interface SdkCaller {
  readonly session: OciSession
  readonly service: OciService
  readonly clock: Clock
}

/** The SDK throws a TypeError for a response that does not match its types. */
const orUnfit = (error: unknown): unknown =>
  error instanceof TypeError ? new UnfitResponse(new ShapeError(error.message), undefined) : error

/**
 * Makes one SDK call, with the retries of all OCI calls; `call` reads what is needed.
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

/** Reads a response of the SDK. @throws UnfitAnswer */
export const fromSdk = async <A extends { readonly opcRequestId?: string }, T>(
  sent: Promise<A>,
  read: (response: A) => T,
): Promise<T> => {
  const response = await sent
  return readResponse(response.opcRequestId, () => read(response))
}
