import { conforming } from '../../conformance/conforming.ts'
import { createRouter, type Found } from '../../http/router.ts'
import type { Authorize } from '../../iam/authorize.ts'
import type { Context } from './context.ts'
import type { FindCredential } from '../credentials/credentials.ts'
import type { Fault, Faults } from './faults.ts'
import { type Incoming, openRequest, parseJson } from './incoming.ts'
import { isVisible } from './read-lag.ts'
import { errorResponse } from './reply.ts'
import { RetryTokens } from './retry-tokens.ts'
import { notFound, type OciResponse, type OpenRoute, type Route, ServiceError } from './service.ts'
import { verifySignature } from '../credentials/signature.ts'

export interface DispatchOptions {
  readonly context: Context
  readonly routes: readonly Route[]
  /** Operations that need no signature. */
  readonly openRoutes?: readonly OpenRoute[]
  /** Authorizes signed requests before their operation begins. */
  readonly authorize: Authorize
  readonly faults: Faults
  readonly findCredential: FindCredential
  /** Receives every failure that is not an error response: a bug of the emulator. */
  readonly onFailure: (error: unknown, operation: string) => void
}

/** The outcome of a request; `reply` is undefined if the connection is to be cut. */
export interface Outcome {
  operation?: string
  principal?: string
  fault?: string
  reply?: OciResponse
}

type AnyRoute = ({ readonly open: false } & Route) | ({ readonly open: true } & OpenRoute)

/**
 * Returns the function that verifies, routes and handles requests; it never rejects: failures
 * become replies.
 */
export const createDispatch = (
  options: DispatchOptions,
): ((request: Incoming) => Promise<Outcome>) => {
  const dispatch = async (request: Incoming, outcome: Outcome): Promise<void> => {
    const found = router.find(request.method, request.path)
    if (found) outcome.operation = found.route.operation
    const perform = await prepare(request, found, outcome)
    const fault = options.faults.take(request.method, request.path)
    if (fault) outcome.fault = fault.id
    if (fault?.delayMilliseconds) await options.context.clock.sleep(fault.delayMilliseconds)
    if (fault?.reset === 'before') return
    if (fault?.status !== undefined) throw failureOf(fault, fault.status)
    const reply = await perform()
    if (fault?.reset !== 'after') outcome.reply = reply
  }

  /** Verifies the signature; returns a function that checks the policies and runs the operation. */
  const prepare = async (
    request: Incoming,
    found: Found<AnyRoute> | undefined,
    outcome: Outcome,
  ) => {
    const route = found?.route
    const params = found?.params ?? {}
    if (route?.open) return async () => route.handle(openRequest(request, params))
    const now = options.context.clock.now()
    const principal = await verifySignature(request, options.findCredential, now)
    outcome.principal = principal.id
    if (!route) throw unknownPath(request, router.knows(request.path))
    const { method, path, query, headers, requestId } = request
    const body = parseJson(request)
    const ociRequest = { method, path, params, query, headers, body, principal, requestId }
    return async () => {
      options.authorize(route, ociRequest)
      const reply = await retryTokens.run(ociRequest, () => conforming(route, ociRequest))
      if (method === 'GET' && !isVisible(reply.body, options.context)) throw notFound()
      return reply
    }
  }
  const router = createRouter<AnyRoute>([
    ...options.routes.map((route) => ({ ...route, open: false as const })),
    ...(options.openRoutes ?? []).map((route) => ({ ...route, open: true as const })),
  ])
  const retryTokens = new RetryTokens(options.context.clock)

  return async (request) => {
    const outcome: Outcome = {}
    try {
      await dispatch(request, outcome)
    } catch (error) {
      if (!(error instanceof ServiceError))
        options.onFailure(error, outcome.operation ?? request.path)
      outcome.reply = errorResponse(error, outcome.operation)
    }
    return outcome
  }
}

const failureOf = (fault: Fault, status: number): ServiceError =>
  new ServiceError(
    status,
    fault.code ?? 'InternalError',
    fault.message ?? 'A fault that was asked for',
  )

const unknownPath = ({ method, path }: Incoming, known: boolean): ServiceError =>
  known
    ? new ServiceError(405, 'MethodNotAllowed', `${method} is not allowed for ${path}`)
    : new ServiceError(404, 'NotFound', `No operation has the path ${path}`)
