import { createHash } from 'node:crypto'

import type { Clock } from '../../core/clock.ts'
import { Fields } from '../../values/fields.ts'
import { authOf, type RegistryLogin } from '../../values/registry/docker-config.ts'
import { exchange, type HttpResponse, isSuccess } from '../http/http-exchange.ts'
import { realmOf, registryEntry } from './registry-challenge.ts'

/** An image in a registry. */
export interface RegistryImage {
  readonly digest: string
  /** Digests, one per platform. */
  readonly platforms: readonly { readonly platform: string; readonly digest: string }[]
  /** Digests of the configurations, which identify the content. */
  readonly configDigests: readonly string[]
  /** Bytes of all layers and configurations, compressed. */
  readonly size: number
}

/** Reads images in a registry. */
export interface RegistryImages {
  /**
   * @param reference a tag or a digest
   * @returns undefined if there is none
   * @throws Error if the registry's response does not show it
   */
  find(repository: string, reference: string): Promise<RegistryImage | undefined>
}

type Login = Omit<RegistryLogin, 'host'>

const ACCEPT = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ')

/** Milliseconds for one response; short, since what is read here only saves work. */
const PATIENCE = 6000

interface Manifest {
  readonly digest: string
  readonly content: Fields
}

/** Manifests of one registry, with the job's login; each call gets its own token. */
export const registryImages = (
  host: string,
  login: () => Promise<Login | undefined>,
  clock: Clock,
): RegistryImages => {
  const entry = registryEntry(host)
  const get = (url: URL, headers: Readonly<Record<string, string>>): Promise<HttpResponse> =>
    exchange(url, { method: 'GET', headers, signal: clock.limit(PATIENCE) })
  const authorized = async (repository: string): Promise<Record<string, string>> => {
    const open = await get(entry, {})
    if (isSuccess(open)) return {}
    const known = await login()
    if (known === undefined) throw new Error(`no login for ${host}`)
    const basic = { authorization: `Basic ${authOf(known)}` }
    const header = open.headers['www-authenticate'] ?? ''
    const realm = realmOf(entry, header, (why) => new Error(`${host}: ${why}`))
    if (realm === entry) return basic
    realm.searchParams.set('account', known.username)
    realm.searchParams.set('scope', `repository:${repository}:pull`)
    const judged = await get(realm, basic)
    if (!isSuccess(judged)) throw new Error(`${host} refused the login with ${judged.status}`)
    const response = Fields.parse(judged.body)
    return {
      authorization: `Bearer ${response.optionalText('token') ?? response.text('access_token')}`,
    }
  }
  const manifest = async (
    repository: string,
    reference: string,
    headers: Readonly<Record<string, string>>,
  ): Promise<Manifest | undefined> => {
    const url = new URL(`${repository}/manifests/${reference}`, entry)
    const response = await get(url, { ...headers, accept: ACCEPT })
    if (response.status === 404) return undefined
    if (!isSuccess(response)) throw new Error(`${host} returned ${response.status}`)
    const digest = `sha256:${createHash('sha256').update(response.body).digest('hex')}`
    return { digest, content: Fields.parse(response.body) }
  }
  return {
    find: async (repository, reference) => {
      const headers = await authorized(repository)
      const found = await manifest(repository, reference, headers)
      if (found === undefined) return undefined
      const children = childrenOf(found.content)
      if (children === undefined) return whole(found.digest, [{ platform: '', ...found }])
      const parts = await Promise.all(
        children.map(async ({ platform, digest }) => {
          const child = await manifest(repository, digest, headers)
          return child === undefined ? [] : [{ platform, ...child }]
        }),
      )
      return whole(found.digest, parts.flat())
    },
  }
}

/** The images of an index, without attestations; undefined for a single image. */
const childrenOf = (content: Fields) => {
  if (!content.has('manifests')) return undefined
  const all = content.items('manifests', (one) => ({
    digest: one.text('digest'),
    platform: platformIn(one.optional('platform')),
  }))
  return all.filter(({ platform }) => platform !== 'unknown/unknown')
}

const platformIn = (platform: Fields | undefined): string =>
  ['os', 'architecture', 'variant'].flatMap((key) => platform?.optionalText(key) ?? []).join('/')

const whole = (
  digest: string,
  parts: readonly (Manifest & { readonly platform: string })[],
): RegistryImage => ({
  digest,
  platforms: parts
    .filter(({ platform }) => platform !== '')
    .map(({ platform, digest: own }) => ({ platform, digest: own })),
  configDigests: parts.map(({ content }) => content.fields('config').text('digest')),
  size: parts.reduce((sum, { content }) => sum + sizeOf(content), 0),
})

const sizeOf = (content: Fields): number => {
  const layers = content.optionalItems('layers', (layer) => layer.number('size'))
  return layers.reduce((sum, size) => sum + size, content.fields('config').number('size'))
}
