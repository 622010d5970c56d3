import { existsSync } from 'node:fs'
import { join } from 'node:path'

import type { OciRequest, OciResponse, Route } from '../oci/core/service.ts'
import { ModelCheck } from './model-check.ts'
import { type Field, type Model, ModelReader, type Shape } from './model-reader.ts'

/** The SDK packages that publish an API, by the prefix of its paths; two share one version. */
const packages: readonly (readonly [path: string, ...names: string[]])[] = [
  ['/20180222/', 'oci-containerengine'],
  ['/20160918/container/', 'oci-artifacts'],
  ['/20160918/', 'oci-core', 'oci-identity'],
  ['/20180419/docker/', 'oci-containerregistry'],
  ['/20190729/', 'oci-limits'],
  ['/20200531/', 'oci-logging'],
  ['/20170115/', 'oci-loadbalancer'],
  ['/20200501/', 'oci-networkloadbalancer'],
  ['/20180608/', 'oci-vault', 'oci-keymanagement'],
  ['/20190301/', 'oci-secrets'],
]

const modules = join(import.meta.dirname, '..', '..', 'node_modules')

/** A reader for each installed package. */
const readers = new Map(
  packages
    .flatMap(([, ...names]) => names)
    .filter((name) => existsSync(join(modules, name)))
    .map((name) => [name, new ModelReader(join(modules, name))]),
)

type Operation = Pick<Route, 'operation' | 'path'>

/**
 * Returns the package that an operation is checked against; undefined if none publishes it or is
 * installed.
 */
export const publisher = ({ operation, path }: Operation): string | undefined => {
  const [, ...names] = packages.find(([start]) => path.startsWith(start)) ?? []
  return names.find((name) => readers.get(name)?.interface('response', `${operation}Response`))
}

const readerFor = (operation: Operation): ModelReader | undefined =>
  readers.get(publisher(operation) ?? '')

const isModel = ({ kind, ...rest }: Shape): boolean =>
  kind === 'model' || (kind === 'list' && 'of' in rest && isModel(rest.of))

/**
 * Returns the body of a request or response: its only field that is a model; a text may also be the
 * whole body.
 */
const bodyOf = (model: Model | undefined): Field | undefined =>
  model?.fields.find(({ shape }) => isModel(shape))

/**
 * Returns how a response deviates from the SDK's published model. Errors have another form and are
 * not checked.
 */
export const responseProblems = (
  operation: Operation,
  { status, body, headers }: OciResponse,
): string[] => {
  const reader = readerFor(operation)
  const response = reader?.interface('response', `${operation.operation}Response`)
  if (reader === undefined || response === undefined || status >= 300) return []
  const field = bodyOf(response)
  const wrong =
    field === undefined ? [] : new ModelCheck(reader).value(field.shape, body ?? null, field.name)
  const promised = [
    ['etag', 'etag'],
    ['opcWorkRequestId', 'opc-work-request-id'],
  ] as const
  const missing = promised
    .filter(([name]) => response.fields.some((one) => one.name === name))
    .filter(([, header]) => !headers?.[header])
    .map(([, header]) => `header ${header} is missing`)
  return [...wrong, ...missing]
}

/** Returns how a request's query and body deviate from the SDK's published model. */
export const requestProblems = (
  operation: Operation,
  { query, body }: Pick<OciRequest, 'query' | 'body'>,
): string[] => {
  const reader = readerFor(operation)
  const request = reader?.interface('request', `${operation.operation}Request`)
  if (reader === undefined || request === undefined) return []
  const known = new Set(request.fields.map(({ name }) => name))
  const unknown = [...new Set(query.keys())]
    .filter((name) => !known.has(name))
    .map((name) => `query parameter ${name} is unknown`)
  const field = bodyOf(request)
  if (field === undefined || body === undefined) return unknown
  return [...unknown, ...new ModelCheck(reader).value(field.shape, body, field.name)]
}
