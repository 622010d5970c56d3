import { z } from 'zod'

import { boundStatements, policiesOf, type Policy, policyNamed } from '../../iam/policies.ts'
import type { Context } from '../core/context.ts'
import { page } from '../core/paging.ts'
import { requireQuery } from '../core/parameters.ts'
import { requireMatch } from '../core/precondition.ts'
import {
  notFound,
  type OciRequest,
  type OciResponse,
  type Route,
  ServiceError,
} from '../core/service.ts'
import { common, optional, parseDetails } from '../vcn/details.ts'
import { requireCompartment } from '../vcn/resource-base.ts'

const ALL = '/20160918/policies'
const ONE = `${ALL}/{policyId}`

const changeable = {
  description: optional(z.string().min(1).max(400)),
  statements: optional(z.array(z.string())),
  versionDate: optional(z.string()),
  freeformTags: common.freeformTags,
  definedTags: common.definedTags,
}
const updateDetails = z.object(changeable)
const createDetails = z.object({
  ...changeable,
  compartmentId: z.string().min(1),
  name: z.string().regex(/^[\w.-]{1,100}$/, 'is letters, digits, periods, hyphens and underscores'),
  description: z.string().min(1).max(400),
  statements: z.array(z.string()),
})

/** Serves IAM's policies; statements are checked when they are created. */
export const policyRoutes = (context: Context): Route[] => [
  {
    operation: 'ListPolicies',
    method: 'GET',
    path: ALL,
    handle: (request) => list(context, request),
  },
  {
    operation: 'CreatePolicy',
    method: 'POST',
    path: ALL,
    handle: ({ body }) => create(context, body),
  },
  {
    operation: 'GetPolicy',
    method: 'GET',
    path: ONE,
    handle: (request) => response(context, required(context, request)),
  },
  {
    operation: 'UpdatePolicy',
    method: 'PUT',
    path: ONE,
    handle: (request) => update(context, request),
  },
  {
    operation: 'DeletePolicy',
    method: 'DELETE',
    path: ONE,
    handle: (request) => {
      const { id } = required(context, request)
      requireMatch(policiesOf(context), id, request)
      policiesOf(context).delete(id)
      return { status: 204 }
    },
  },
]

/** Lists only those of the compartment itself, as OCI does. */
const list = (context: Context, request: OciRequest): OciResponse => {
  const compartmentId = requireQuery(request, 'compartmentId')
  const name = request.query.get('name')
  const found = policiesOf(context).list(
    (policy) => policy.compartmentId === compartmentId && (name ?? policy.name) === policy.name,
  )
  return page(request, found.map(shown), context)
}

const create = (context: Context, body: unknown): OciResponse => {
  const details = parseDetails(createDetails, body)
  const { compartmentId, name, description, statements, versionDate } = details
  requireCompartment(context, compartmentId)
  if (policyNamed(context, compartmentId, name))
    throw new ServiceError(409, 'PolicyAlreadyExists', `Policy '${name}' already exists`)
  const policy: Policy = {
    ...{ id: context.newOcid('policy'), compartmentId, name, description, statements },
    bound: boundStatements(context, compartmentId, statements),
    lifecycleState: 'ACTIVE',
    timeCreated: new Date(context.clock.now()).toISOString(),
    versionDate: versionDate ?? null,
    freeformTags: details.freeformTags ?? {},
    definedTags: details.definedTags ?? {},
  }
  return response(context, policiesOf(context).put(policy))
}

const update = (context: Context, request: OciRequest): OciResponse => {
  const current = required(context, request)
  requireMatch(policiesOf(context), current.id, request)
  const changes = parseDetails(updateDetails, request.body)
  const statements = changes.statements ?? current.statements
  const changed: Policy = {
    ...current,
    description: changes.description ?? current.description,
    statements,
    bound: changes.statements
      ? boundStatements(context, current.compartmentId, statements)
      : current.bound,
    versionDate: changes.versionDate ?? current.versionDate,
    freeformTags: changes.freeformTags ?? current.freeformTags,
    definedTags: changes.definedTags ?? current.definedTags,
  }
  return response(context, policiesOf(context).put(changed))
}

const required = (context: Context, { params }: OciRequest): Policy => {
  const policy = policiesOf(context).get(params['policyId'] ?? '')
  if (!policy) throw notFound()
  return policy
}

const shown = ({ bound: _, ...policy }: Policy): object => policy

const response = (context: Context, policy: Policy): OciResponse => ({
  status: 200,
  body: shown(policy),
  headers: { etag: policiesOf(context).etag(policy.id) ?? '' },
})
