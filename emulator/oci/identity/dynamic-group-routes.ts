import { z } from 'zod'

import {
  type DynamicGroup,
  dynamicGroupNamed,
  dynamicGroupsOf,
  parseMatchingRule,
} from '../../iam/dynamic-groups.ts'
import { DEFAULT_DOMAIN } from '../../iam/parse-statement.ts'
import type { Condition } from '../../iam/statement.ts'
import { StatementError } from '../../iam/statement-error.ts'
import type { Context } from '../core/context.ts'
import { page } from '../core/paging.ts'
import {
  invalidParameter,
  notFound,
  type OciRequest,
  type OciResponse,
  type Route,
  ServiceError,
} from '../core/service.ts'
import { optional, parseDetails } from '../vcn/details.ts'

const ALL = '/20160918/dynamicGroups'
const ONE = `${ALL}/{dynamicGroupId}`

const updateDetails = z.object({
  description: optional(z.string().max(400)),
  matchingRule: optional(z.string().min(1)),
})
const createDetails = z.object({
  compartmentId: z.string().min(1),
  name: z.string().min(1).max(100),
  description: z.string().max(400),
  matchingRule: z.string().min(1),
})

/** Serves dynamic groups of the Default domain: instances and resources, by a rule. */
export const dynamicGroupRoutes = (context: Context): Route[] => [
  {
    operation: 'ListDynamicGroups',
    method: 'GET',
    path: ALL,
    handle: (request) => {
      const name = request.query.get('name')
      const found = dynamicGroupsOf(context).list((group) => (name ?? group.name) === group.name)
      return page(request, found.map(shown), context)
    },
  },
  {
    operation: 'CreateDynamicGroup',
    method: 'POST',
    path: ALL,
    handle: ({ body }) => create(context, body),
  },
  {
    operation: 'GetDynamicGroup',
    method: 'GET',
    path: ONE,
    handle: (request) => response(context, required(context, request)),
  },
  {
    operation: 'UpdateDynamicGroup',
    method: 'PUT',
    path: ONE,
    handle: (request) => {
      const current = required(context, request)
      const { description, matchingRule } = parseDetails(updateDetails, request.body)
      const rule = matchingRule ?? current.matchingRule
      return response(
        context,
        dynamicGroupsOf(context).put({
          ...current,
          description: description ?? current.description,
          matchingRule: rule,
          condition: conditionOf(rule),
        }),
      )
    },
  },
  {
    operation: 'DeleteDynamicGroup',
    method: 'DELETE',
    path: ONE,
    handle: (request) => {
      dynamicGroupsOf(context).delete(required(context, request).id)
      return { status: 204 }
    },
  },
]

const create = (context: Context, body: unknown): OciResponse => {
  const { compartmentId, ...details } = parseDetails(createDetails, body)
  if (compartmentId !== context.tenancyId) throw notFound()
  if (dynamicGroupNamed(context, details.name)) {
    const message = `Dynamic group '${details.name}' already exists`
    throw new ServiceError(409, 'DynamicGroupAlreadyExists', message)
  }
  return response(
    context,
    dynamicGroupsOf(context).put({
      id: context.newOcid('dynamicgroup'),
      compartmentId,
      domain: DEFAULT_DOMAIN,
      ...details,
      condition: conditionOf(details.matchingRule),
      lifecycleState: 'ACTIVE',
      timeCreated: new Date(context.clock.now()).toISOString(),
    }),
  )
}

/** Throws 400 InvalidParameter with the position of the error. */
const conditionOf = (matchingRule: string): Condition => {
  try {
    return parseMatchingRule(matchingRule)
  } catch (error) {
    if (!(error instanceof StatementError)) throw error
    throw invalidParameter(
      `${error.message} (matching rule, position ${error.position}: ${matchingRule})`,
    )
  }
}

const required = (context: Context, { params }: OciRequest): DynamicGroup => {
  const group = dynamicGroupsOf(context).get(params['dynamicGroupId'] ?? '')
  if (!group) throw notFound()
  return group
}

const shown = ({ condition: _, domain: __, ...group }: DynamicGroup): object => ({
  ...group,
  freeformTags: {},
  definedTags: {},
})

const response = (context: Context, group: DynamicGroup): OciResponse => ({
  status: 200,
  body: shown(group),
  headers: { etag: dynamicGroupsOf(context).etag(group.id) ?? '' },
})
