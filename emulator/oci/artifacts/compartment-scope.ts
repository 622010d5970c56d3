import type { Context } from '../core/context.ts'
import { requireQuery } from '../core/parameters.ts'
import { invalidParameter, notFound, type OciRequest } from '../core/service.ts'
import type { Stored } from '../core/store.ts'

interface Compartment extends Stored {
  /** The parent. */
  readonly compartmentId?: string
}

/** Throws 404 if the compartment does not exist; the tenancy is the root compartment. */
export const requireCompartment = (context: Context, id: string): string => {
  const known = context.store.collection<Compartment>('compartments').get(id)
  if (id !== context.tenancyId && !known) throw notFound()
  return id
}

/**
 * Returns whether a list covers an item: those of the requested compartment, and with
 * `compartmentIdInSubtree` of the whole tenancy.
 */
export const compartmentScope = (
  context: Context,
  request: Pick<OciRequest, 'query'>,
): ((item: { compartmentId: string }) => boolean) => {
  const asked = requireCompartment(context, requireQuery(request, 'compartmentId'))
  if (request.query.get('compartmentIdInSubtree') !== 'true') {
    return ({ compartmentId }) => compartmentId === asked
  }
  if (asked !== context.tenancyId) {
    throw invalidParameter('compartmentIdInSubtree needs the tenancy as compartmentId')
  }
  return () => true
}
