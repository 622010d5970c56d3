import type { Context } from '../core/context.ts'
import { notFound } from '../core/service.ts'
import type { NetworkResource, Vcn, VcnPart } from './resources.ts'

interface Given {
  readonly displayName: string | undefined
  readonly freeformTags: NetworkResource['freeformTags'] | undefined
  readonly definedTags: NetworkResource['definedTags'] | undefined
}

/** Throws OCI's 404 for a compartment that does not exist; `null` needs no check. */
export const requireCompartment = (context: Context, compartmentId: string | null): void => {
  if (compartmentId === null || compartmentId === context.tenancyId) return
  if (!context.store.collection('compartments').get(compartmentId)) throw notFound()
}

export const timestamp = (context: Context): string => new Date(context.clock.now()).toISOString()

/**
 * Returns the fields of every new resource; the default name is its kind with the time, like OCI's.
 */
export const newResource = (
  context: Context,
  ocidKind: string,
  details: Given & { readonly compartmentId: string },
): NetworkResource => {
  requireCompartment(context, details.compartmentId)
  const timeCreated = timestamp(context)
  return {
    id: context.newOcid(ocidKind),
    compartmentId: details.compartmentId,
    displayName: details.displayName ?? `${ocidKind}${timeCreated.replaceAll(/\D/g, '')}`,
    lifecycleState: 'AVAILABLE',
    timeCreated,
    freeformTags: details.freeformTags ?? {},
    definedTags: details.definedTags ?? {},
  }
}

/** Like `newResource`, for resources in a VCN. Throws 404 for an unknown VCN. */
export const newVcnPart = (
  context: Context,
  ocidKind: string,
  details: Given & { readonly compartmentId: string; readonly vcnId: string },
): VcnPart => {
  requireVcn(context, details.vcnId)
  return { ...newResource(context, ocidKind, details), vcnId: details.vcnId }
}

export const requireVcn = (context: Context, vcnId: string): Vcn => {
  const vcn = context.store.collection<Vcn>('vcns').get(vcnId)
  if (!vcn) throw notFound()
  return vcn
}

/** Returns another resource of the same VCN that a request names. Throws 404 if it is not one. */
export const requireSibling = <T extends VcnPart>(
  context: Context,
  collection: string,
  id: string,
  vcnId: string,
): T => {
  const found = context.store.collection<T>(collection).get(id)
  if (found?.vcnId !== vcnId) throw notFound()
  return found
}

/** Returns the resource with the name and tags of an update. */
export const renamed = <T extends NetworkResource>(current: T, given: Given): T => {
  return {
    ...current,
    displayName: given.displayName ?? current.displayName,
    freeformTags: given.freeformTags ?? current.freeformTags,
    definedTags: given.definedTags ?? current.definedTags,
  }
}
