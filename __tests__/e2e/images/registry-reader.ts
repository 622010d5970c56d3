import type { TestBed } from '../emulator/test-bed.ts'

interface Descriptor {
  readonly digest: string
  readonly platform?: { readonly architecture: string }
  readonly annotations?: Readonly<Record<string, string>>
}

/** An image, or an index of several. */
interface Manifest {
  readonly manifests?: readonly Descriptor[]
  readonly layers?: readonly Descriptor[]
  readonly config?: Descriptor
  readonly annotations?: Readonly<Record<string, string>>
}

interface Config {
  readonly config: { readonly Labels: Readonly<Record<string, string>> }
}

/**
 * Whether it is an attestation, which BuildKit adds to an index like an image of an unknown
 * platform.
 */
export const isAttestation = ({ platform, annotations }: Descriptor): boolean =>
  platform?.architecture === 'unknown' &&
  annotations?.['vnd.docker.reference.type'] === 'attestation-manifest'

const ACCEPT = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ')

/** Reads a repository as a puller sees it. */
export class RegistryReader {
  readonly #base: string
  readonly #token: string

  private constructor(base: string, token: string) {
    this.#base = base
    this.#token = token
  }

  static async of({ environment }: TestBed, repository: string): Promise<RegistryReader> {
    const { registry, namespace, registryUser, registryToken } = environment
    const path = `${namespace}/${repository}`
    const basic = Buffer.from(`${registryUser}:${registryToken}`).toString('base64')
    const realm = (await fetch(`http://${registry}/v2/`)).headers.get('www-authenticate') ?? ''
    const [, address = ''] = /realm="([^"]+)"/.exec(realm) ?? []
    const [, service = ''] = /service="([^"]+)"/.exec(realm) ?? []
    const query = new URLSearchParams({ service, scope: `repository:${path}:pull` })
    const headers = { authorization: `Basic ${basic}` }
    const granted = await fetch(`${address}?${query.toString()}`, { headers })
    const { token } = (await granted.json()) as { token: string }
    return new RegistryReader(`http://${registry}/v2/${path}`, token)
  }

  async #get(path: string): Promise<unknown> {
    const headers = { authorization: `Bearer ${this.#token}`, accept: ACCEPT }
    const response = await fetch(`${this.#base}/${path}`, { headers })
    if (!response.ok) throw new Error(`${path}: ${response.status}`)
    return response.json()
  }

  /** @param reference a tag or a digest @throws Error if there is none */
  manifest(reference: string): Promise<Manifest> {
    return this.#get(`manifests/${reference}`) as Promise<Manifest>
  }

  /** Returns the configuration of an image. @throws Error if there is none */
  config(digest: string): Promise<Config> {
    return this.blob(digest) as Promise<Config>
  }

  /** Returns a JSON blob. @throws Error if there is none */
  blob(digest: string): Promise<unknown> {
    return this.#get(`blobs/${digest}`)
  }
}
