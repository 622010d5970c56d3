import { at, list, parseJson, record, text } from '../../../values/json.ts'
import { isSuccess } from '../../http/http-exchange.ts'
import type { AskApi } from './api-proxy.ts'

/** Where one object is in the API. */
export interface Place {
  readonly manifest: unknown
  /** Path of all of its kind in its namespace. */
  readonly collection: string
  readonly name: string
}

/** Objects of one collection from which a list costs less than to read each. */
const WORTH = 10

/** What a list gave of an object; undefined if it has to be read by itself. */
export type Listed = (place: Place) => unknown

const kindOf = (manifest: unknown): string => text(at(manifest, 'kind'))

/** Others may be in the way: no more of them are read than are wanted. */
const listOne = async (places: readonly Place[], ask: AskApi): Promise<Map<string, unknown>> => {
  const [first] = places
  const path = `${first?.collection}?limit=${2 * places.length}`
  const response = await ask({ method: 'GET', path })
  if (!isSuccess(response)) return new Map()
  const { manifest } = first ?? {}
  // Items of a list do not say what they are.
  const type = { apiVersion: text(at(manifest, 'apiVersion')), kind: kindOf(manifest) }
  const items = list(at(parseJson(response.body), 'items')).map((item) => record(item))
  return new Map(items.map((item) => [text(at(item, 'metadata', 'name')), { ...type, ...item }]))
}

/**
 * Reads what many objects of a kind are now by one request. Secrets are not listed: that would read
 * those of others too.
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
