import { isDeepStrictEqual } from 'node:util'

import { sideBySide } from '../../../core/side-by-side.ts'
import { at, list, parseJson, record, text } from '../../../values/json.ts'
import { namespaceOf } from '../../../values/manifests/manifests.ts'
import { type HttpResponse, isSuccess } from '../../http/http-exchange.ts'
import type { ForbiddenObject, ObjectDifference } from './object-difference.ts'
import type { AskApi } from './api-proxy.ts'
import { type Listed, listObjects, type Place } from './listed-objects.ts'
import { refusedField } from './refusal.ts'

/** Concurrent requests, within the API server's share for one user. */
const AT_ONCE = 16

/** Attempts to read an object that changes between two responses. */
const ATTEMPTS = 3

const APPLY = { 'content-type': 'application/apply-patch+yaml' }
const MERGE = { 'content-type': 'application/merge-patch+json' }
const DRY_RUN = '?dryRun=All&fieldManager=oke-drift-check&fieldValidation=Ignore'
/** The same parameters that `kubectl diff` sends with our arguments. */
const DRY_APPLY = DRY_RUN.replace('&', '&force=true&')

/** The API server's resource for a kind. */
interface Resource {
  readonly plural: string
  readonly isNamespaced: boolean
}

/** The resources of one API by kind; undefined if the server does not list them. */
const resourcesOf = async (
  base: string,
  ask: AskApi,
): Promise<ReadonlyMap<string, Resource> | undefined> => {
  const response = await ask({ method: 'GET', path: base })
  if (!isSuccess(response)) return undefined
  const all = list(at(parseJson(response.body), 'resources')).map(
    (one) =>
      [
        text(at(one, 'kind')),
        { plural: text(at(one, 'name')), isNamespaced: at(one, 'namespaced') === true },
      ] as const,
  )
  // Subresources have the kind of another resource.
  return new Map(all.filter(([, { plural }]) => !plural.includes('/')))
}

const baseOf = (manifest: unknown): string => {
  const version = text(at(manifest, 'apiVersion'))
  return version.includes('/') ? `/apis/${version}` : `/api/${version}`
}

/** Removes managed fields, to which the dry run adds itself. */
const withoutManagers = (object: unknown): unknown => {
  const metadata = Object.entries(record(at(object, 'metadata')))
  const kept = metadata.filter(([key]) => key !== 'managedFields')
  return { ...record(object), metadata: Object.fromEntries(kept) as Record<string, unknown> }
}

/** Masks the values of a Secret, keeping only whether they differ. */
const masked = (value: unknown, other: unknown, mark: string): unknown => {
  const hidden = ['data', 'stringData'].flatMap((field) => {
    const values = Object.entries(record(at(value, field))).map(
      ([key, one]) => [key, one === at(other, field, key) ? '***' : `*** (${mark})`] as const,
    )
    return values.length === 0 ? [] : [[field, Object.fromEntries(values)] as const]
  })
  return hidden.length === 0 ? value : { ...record(value), ...Object.fromEntries(hidden) }
}

const differenceOf = (
  manifest: unknown,
  live: unknown,
  desired: unknown,
): ObjectDifference | undefined => {
  const before = live === undefined ? undefined : withoutManagers(live)
  const after = withoutManagers(desired)
  if (isDeepStrictEqual(before, after)) return undefined
  const kind = text(at(manifest, 'kind'))
  const name = text(at(manifest, 'metadata', 'name'))
  if (kind !== 'Secret') return { kind, name, live: before, desired: after }
  return {
    ...{ kind, name },
    live: masked(before, after, 'before'),
    desired: masked(after, before, 'after'),
  }
}

type Resources = ReadonlyMap<string, ReadonlyMap<string, Resource> | undefined>

/** The API path of an object; undefined if the server does not know its kind. */
const placeOf = (manifest: unknown, ofRelease: string, known: Resources): Place | undefined => {
  const base = baseOf(manifest)
  const resource = known.get(base)?.get(text(at(manifest, 'kind')))
  const name = text(at(manifest, 'metadata', 'name'))
  if (resource === undefined || name === '') return undefined
  const namespace = encodeURIComponent(namespaceOf(manifest, ofRelease))
  const within = resource.isNamespaced ? `${base}/namespaces/${namespace}` : base
  return { manifest, collection: `${within}/${resource.plural}`, name }
}

/** The result for one object; `unsure` if kubectl has to decide. */
type Outcome = ObjectDifference | ForbiddenError | 'same' | 'unsure'

/** The server does not allow us to compare an object; the message is its own. */
class ForbiddenError extends Error {}

/** @throws ForbiddenError */
const isAccepted = (response: HttpResponse): boolean => {
  const { status, body } = response
  if (status === 403) throw new ForbiddenError(text(at(parseJson(body), 'message')))
  return isSuccess(response)
}

/** Returns the current object; `missing`, or `unsure` if the server's response does not show it. */
const readLive = async (path: string, ask: AskApi): Promise<unknown> => {
  const found = await ask({ method: 'GET', path })
  if (found.status === 404) return 'missing'
  return isAccepted(found) ? parseJson(found.body) : 'unsure'
}

/** An object as its manifest would have it, and the field for which applying it is refused. */
interface Applied {
  readonly desired: unknown
  readonly refused?: string
}

/**
 * Applied as `kubectl diff` does. What others added to a list can make that invalid, e.g. a second
 * port without a name: then with the lists as they are described, which shows all that differs.
 */
const applied = async (path: string, body: string, ask: AskApi): Promise<Applied | undefined> => {
  const patch = (query: string, headers: Readonly<Record<string, string>>) =>
    ask({ method: 'PATCH', path: `${path}${query}`, headers, body })
  const response = await patch(DRY_APPLY, APPLY)
  if (isAccepted(response)) return { desired: parseJson(response.body) }
  if (response.status !== 422) return undefined
  const merged = await patch(DRY_RUN, MERGE)
  const refused = refusedField(text(at(parseJson(response.body), 'message')))
  return isAccepted(merged) ? { desired: parseJson(merged.body), refused } : undefined
}

const compareOne = async (place: Place, listed: Listed, ask: AskApi): Promise<Outcome> => {
  const { manifest, collection, name } = place
  const path = `${collection}/${encodeURIComponent(name)}`
  const body = JSON.stringify(manifest)
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const live = (attempt === 0 ? listed(place) : undefined) ?? (await readLive(path, ask))
    if (live === 'unsure') return 'unsure'
    if (live === 'missing') return differenceOf(manifest, undefined, manifest) ?? 'same'
    const found = await applied(path, body, ask)
    if (found === undefined) return 'unsure'
    const { desired, ...refused } = found
    const versions = [live, desired].map((one) => text(at(one, 'metadata', 'resourceVersion')))
    if (versions[0] === '') return 'unsure'
    // A write by a controller in between is not a difference.
    if (versions[0] !== versions[1]) continue
    const difference = differenceOf(manifest, live, desired)
    if (difference !== undefined) return { ...difference, ...refused }
    return 'refused' in found ? 'unsure' : 'same'
  }
  return 'unsure'
}

const isDifference = (one: Outcome): one is ObjectDifference =>
  typeof one !== 'string' && !(one instanceof ForbiddenError)

/** The differences of objects, those left to kubectl, and those that may not be compared. */
export interface Compared {
  readonly differences: readonly ObjectDifference[]
  readonly unsure: readonly unknown[]
  readonly forbidden: readonly (ForbiddenObject & { readonly manifest: unknown })[]
}

const forbiddenObject = (manifest: unknown, { message }: ForbiddenError) => ({
  ...{ manifest, message, kind: text(at(manifest, 'kind')) },
  name: text(at(manifest, 'metadata', 'name')),
})

/**
 * Computes what applying the manifests would change, by parallel dry runs of the API server.
 * @param ofRelease namespace of objects that name none
 */
export const dryRunApply = async (
  manifests: readonly unknown[],
  ofRelease: string,
  ask: AskApi,
): Promise<Compared> => {
  const bases = [...new Set(manifests.map(baseOf))]
  const found = await Promise.all(bases.map((base) => resourcesOf(base, ask)))
  const known = new Map(bases.map((base, index) => [base, found[index]]))
  const places = manifests.map((manifest) => placeOf(manifest, ofRelease, known))
  const listed = await listObjects(
    places.filter((place) => place !== undefined),
    ask,
  )
  let isAway = false
  const outcomes = await sideBySide(places, AT_ONCE, undefined, async (place) => {
    // Otherwise each request would wait for a server that does not respond.
    if (isAway || place === undefined) return 'unsure'
    return compareOne(place, listed, ask).catch((error: unknown): Outcome => {
      if (error instanceof ForbiddenError) return error
      isAway = true
      return 'unsure'
    })
  })
  return {
    differences: outcomes.filter(isDifference),
    unsure: manifests.filter((_, index) => outcomes[index] === 'unsure'),
    forbidden: manifests.flatMap((manifest, index) => {
      const outcome = outcomes[index]
      return outcome instanceof ForbiddenError ? [forbiddenObject(manifest, outcome)] : []
    }),
  }
}
