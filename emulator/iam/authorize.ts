import type { Context } from '../oci/core/context.ts'
import {
  notFound,
  type OciRequest,
  type Principal,
  type Route,
  ServiceError,
} from '../oci/core/service.ts'
import { grantFor } from './decide.ts'
import { isAdministrator } from './groups.ts'
import type { Requirement } from './requirement.ts'

/** Throws OCI's error if the principal lacks the rights for the request. */
export type Authorize = (route: Route, request: OciRequest) => void

type NeedsOf = (route: Pick<Route, 'operation' | 'path'>) => Requirement

/** Judges requests by the policies and by what each operation needs. */
export const authorizer =
  (context: Context, needsOf: NeedsOf): Authorize =>
  (route, request) => {
    const needs = needsOf(route)
    if (!isAllowed(context, needs, route, request)) throw refusal(route)
  }

const isAllowed = (
  context: Context,
  needs: Requirement,
  { operation }: Route,
  request: OciRequest,
): boolean => {
  const { principal } = request
  if (principal.tenancyId !== context.tenancyId) return false
  if (needs === 'signed-in') return true
  if (needs === 'domain-administrator') return hasRole(context, principal)
  return needs.every(({ permission, place }) =>
    place({ context, request }).every(({ compartmentId, variables }) =>
      grantFor(context, principal, {
        permission,
        compartmentId,
        variables: { 'request.operation': operation, ...variables },
      }),
    ),
  )
}

const hasRole = (context: Context, { kind, id }: Principal): boolean =>
  kind === 'user' && isAdministrator(context, id)

/**
 * OCI documents 409 for refused creates; networking, IAM, load balancers and OKE return 404
 * nevertheless. For the registry and logging the status is unknown (?), so they use the documented
 * one.
 */
const CONFLICTS = new Set(['CreateContainerRepository', 'CreateLogGroup', 'CreateLog'])

const refusal = ({ operation }: Route): ServiceError =>
  CONFLICTS.has(operation)
    ? new ServiceError(
        409,
        'NotAuthorizedOrResourceAlreadyExists',
        'Authorization failed or requested resource already exists.',
      )
    : notFound()
