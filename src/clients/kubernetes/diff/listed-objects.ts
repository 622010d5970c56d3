import { at, list, parseJson, record, text } from '../../../values/json.ts'
import { isSuccess } from '../../http/http-exchange.ts'
import type { AskApi } from './api-proxy.ts'

/** The API paths of one object. */
export interface Place {
  readonly manifest: unknown
  /** Path of all of its kind in its namespace. */
  readonly collection: string
  readonly name: string
}

/** Number of objects in a collection from which one list costs less than single reads. */
const WORTH = 10

/** An object from a list; undefined if it has to be read individually. */
export type Listed = (place: Place) => unknown

const kindOf = (manifest: unknown): string => text(at(manifest, 'kind'))

/** The list may contain others: no more of them are read than are wanted. */
const listOne = async (places: readonly Place[], ask: AskApi): Promise<Map<string, unknown>> => {
  const [first] = places
  const path = `${first?.collection}?limit=${2 * places.length}`
  const response = await ask({ method: 'GET', path })
  if (!isSuccess(response)) return new Map()
  const { manifest } = first ?? {}
  // Items of a list lack apiVersion and kind.
  const type = { apiVersion: text(at(manifest, 'apiVersion')), kind: kindOf(manifest) }
  const items = list(at(parseJson(response.body), 'items')).map((item) => record(item))
  return new Map(items.map((item) => [text(at(item, 'metadata', 'name')), { ...type, ...item }]))
}

/**
 * Reads the current state of many objects of a kind by one request. Secrets are not listed, since
 * that would read those of others too.
 */
export const listObjects = async (places: readonly Place[], ask: AskApi): Promise<Listed> => {
  const groups = Map.groupBy(places, ({ collection }) => collection)
  const worth = [...groups].filter(
    ([, all]) => all.length >= WORTH && kindOf(all[0]?.manifest) !== 'Secret',
  )
  const found = await Promise.all(
    worth.map(async ([collection, all]) => [collection, await listOne(all, ask)] as const),
  )
  const known = new Map(found)
  return ({ collection, name }) => known.get(collection)?.get(name)
}
