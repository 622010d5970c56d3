import type { ClientConfiguration, HttpClient } from 'oci-common'

import { type OciService, serviceEndpoint } from './oci-endpoints.ts'
import type { OciSession } from './oci-session.ts'
import { ActionError, messageOf } from '../values/action-error.ts'
import { strings } from '../values/json.ts'
import type { HttpAnswer } from './http-exchange.ts'
import { serviceError, unreachable, type Operation } from './service-error.ts'
import { sendSigned } from './signed-http.ts'

/** The part of an SDK client that is set after it was made. */
interface SdkClient {
  endpoint: string
}

type SdkConstructor<C extends SdkClient> = new (
  parameters: { httpClient: HttpClient },
  configuration: ClientConfiguration,
) => C

/** Four attempts at what the service puts off: SDK clients of the VCN make one only. */
const MOST_ATTEMPTS = 4

/** As fetch would have it: the SDK reads nothing else. */
const asResponse = ({ status, headers, body }: HttpAnswer): Response =>
  new Response(body === '' ? null : body, { status, headers: strings(headers) })

/** Signs with our signer and gives up in time: the SDK's own client waits for as long as TCP does. */
const httpClientOf = (session: OciSession): HttpClient => ({
  send: async ({ method, uri, headers, body }) => {
    const call = {
      method,
      url: new URL(uri),
      headers: Object.fromEntries(headers),
      body: typeof body === 'string' ? body : undefined,
    }
    const answer = await sendSigned(call, session).catch((error: unknown) => {
      // Attempts without an answer are already behind us: the SDK must not start another eight.
      const told = error instanceof ActionError ? error : new Error(messageOf(error))
      throw Object.assign(told, { shouldBeRetried: false })
    })
    return asResponse(answer)
  },
})

/**
 * Makes a client of the OCI SDK that signs, reaches its endpoint and gives up as all our calls do.
 * Loads oci-common.
 */
export const createSdkClient = async <C extends SdkClient>(
  Client: SdkConstructor<C>,
  service: OciService,
  session: OciSession,
): Promise<C> => {
  const { MaxAttemptsTerminationStrategy } = await import('oci-common')
  // The SDK prints each failed attempt, as "[object Object]"; our own error says it once, in full.
  console.warn = () => undefined
  const client = new Client(
    { httpClient: httpClientOf(session) },
    {
      retryConfiguration: {
        terminationStrategy: new MaxAttemptsTerminationStrategy(MOST_ATTEMPTS),
        delayStrategy: { delay: ({ attemptCount }) => 2 ** attemptCount + Math.random() },
      },
      circuitBreaker: { circuit: undefined, noCircuit: true },
    },
  )
  client.endpoint = serviceEndpoint(service, session)
  return client
}

const property = (thrown: unknown, key: string): unknown =>
  typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, key) : undefined

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

/**
 * Does one call of the SDK and turns whatever it throws into an ActionError: an OciError for an
 * answer of the service, and a plain object (not an Error) if there was no answer.
 */
export const callSdk = async <T>(
  session: OciSession,
  service: OciService,
  about: Omit<Operation, 'endpoint'>,
  call: () => Promise<T>,
): Promise<T> => {
  const operation = { ...about, endpoint: serviceEndpoint(service, session) }
  try {
    return await call()
  } catch (thrown) {
    const status = property(thrown, 'statusCode')
    if (typeof status !== 'number') throw unreachable(operation, thrown)
    const failure = {
      status,
      code: text(property(thrown, 'serviceCode')) ?? `HTTP ${status}`,
      operation: about.operation,
      requestId: text(property(thrown, 'opcRequestId')),
    }
    throw serviceError(failure, messageOf(thrown), operation)
  }
}
