import { isDeepStrictEqual } from 'node:util'

import { sideBySide } from '../../../core/side-by-side.ts'
import { at, list, parseJson, record, text } from '../../../values/json.ts'
import { namespaceOf } from '../../../values/manifests/manifests.ts'
import { isSuccess } from '../../http/http-exchange.ts'
import type { ObjectDifference } from '../kubernetes.ts'
import type { AskApi } from './api-proxy.ts'
import { type Listed, listObjects, type Place } from './listed-objects.ts'

/** Concurrent requests, within the API server's share for one user. */
const AT_ONCE = 16

/** Attempts to read an object that changes between two responses. */
const ATTEMPTS = 3

const APPLY = { 'content-type': 'application/apply-patch+yaml' }
/** The same parameters that `kubectl diff` sends with our arguments. */
const DRY_RUN = '?dryRun=All&force=true&fieldManager=oke-drift-check&fieldValidation=Ignore'

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
type Outcome = ObjectDifference | 'same' | 'unsure'

/** The current object; `missing`, or `unsure` if the server's response does not tell. */
const readLive = async (path: string, ask: AskApi): Promise<unknown> => {
  const found = await ask({ method: 'GET', path })
  if (found.status === 404) return 'missing'
  return isSuccess(found) ? parseJson(found.body) : 'unsure'
}

const compareOne = async (place: Place, listed: Listed, ask: AskApi): Promise<Outcome> => {
  const { manifest, collection, name } = place
  const path = `${collection}/${encodeURIComponent(name)}`
  const body = JSON.stringify(manifest)
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const live = (attempt === 0 ? listed(place) : undefined) ?? (await readLive(path, ask))
    if (live === 'unsure') return 'unsure'
    if (live === 'missing') return differenceOf(manifest, undefined, manifest) ?? 'same'
    const applied = await ask({ method: 'PATCH', path: `${path}${DRY_RUN}`, headers: APPLY, body })
    if (!isSuccess(applied)) return 'unsure'
    const desired = parseJson(applied.body)
    const versions = [live, desired].map((one) => text(at(one, 'metadata', 'resourceVersion')))
    if (versions[0] === '') return 'unsure'
    // A write by a controller in between is not a difference.
    if (versions[0] === versions[1]) return differenceOf(manifest, live, desired) ?? 'same'
  }
  return 'unsure'
}

/** The differences of many objects, and the objects left to kubectl. */
export interface Compared {
  readonly differences: readonly ObjectDifference[]
  readonly unsure: readonly unknown[]
}

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
    return compareOne(place, listed, ask).catch((): Outcome => {
      isAway = true
      return 'unsure'
    })
  })
  return {
    differences: outcomes.filter((one) => typeof one !== 'string'),
    unsure: manifests.filter((_, index) => outcomes[index] === 'unsure'),
  }
}
