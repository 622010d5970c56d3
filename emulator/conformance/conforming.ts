import {
  invalidParameter,
  type OciRequest,
  type OciResponse,
  type Route,
  ServiceError,
} from '../oci/core/service.ts'

/** OCI has a separate code for missing fields. */
const refusal = (problems: string): ServiceError =>
  / is missing/.test(problems)
    ? new ServiceError(400, 'MissingParameter', problems)
    : invalidParameter(problems)

/**
 * Runs an operation, and checks request and response against the models that OCI's SDK publishes.
 * The models are loaded with the first operation.
 *
 * @throws ServiceError 400 for a request that no SDK could have sent
 * @throws Error for a response that no SDK expects: a bug of the emulator
 */
export const conforming = async (route: Route, request: OciRequest): Promise<OciResponse> => {
  const { responseProblems, requestProblems } = await import('./conformance.ts')
  const asked = requestProblems(route, request)
  if (asked.length > 0) throw refusal(`${route.operation}: ${asked.join('; ')}`)
  const response = await route.handle(request)
  const given = responseProblems(route, response)
  if (given.length === 0) return response
  throw new Error(
    `the answer of ${route.operation} is not as OCI's SDK has it: ${given.join('; ')}`,
  )
}
