import { spawn } from 'node:child_process'
import { basename, dirname } from 'node:path'
import type { Readable } from 'node:stream'
import { isLoopbackRegistry, type ImageReference } from './image-reference.ts'
import { LibpodError, type LibpodClient } from '../podman/libpod-client.ts'
import type { RegistryCredential } from './registry-credentials.ts'

export interface LocalImage {
  /** `sha256:…` of the image configuration. */
  readonly id: string
  /** The image id that a pod's status shows: repository@digest. */
  readonly imageId: string
  readonly size: number
  /** The user the image runs as; empty for root. */
  readonly user: string
}

interface InspectedImage {
  readonly Id: string
  readonly RepoDigests?: readonly string[] | null
  readonly Size: number
  readonly User?: string
}

const PULL_MILLISECONDS = 10 * 60_000

/** Paths of binaries, by the full reference of the image whose entry point they are. */
type Brought = ReadonlyMap<string, string>

/**
 * The images in our storage; concurrent pulls of one image with the same credentials share one
 * pull. Images that the emulator brings itself are built from a binary and need no registry on the
 * internet.
 */
export class Images {
  readonly #client: LibpodClient
  readonly #brought: Brought
  readonly #pulls = new Map<string, Promise<void>>()

  constructor(client: LibpodClient, brought: Brought = new Map()) {
    this.#client = client
    this.#brought = brought
  }

  async find(image: ImageReference): Promise<LocalImage | undefined> {
    const path = `/images/${encodeURIComponent(image.full)}/json`
    try {
      const found = await this.#client.call<InspectedImage>('GET', path)
      const digests = found.RepoDigests ?? []
      const ours = digests.find((each) => each.startsWith(`${image.registry}/${image.repository}@`))
      return {
        id: `sha256:${found.Id}`,
        imageId: ours ?? digests[0] ?? `sha256:${found.Id}`,
        size: found.Size,
        user: found.User ?? '',
      }
    } catch (error) {
      if (error instanceof LibpodError && error.status === 404) return undefined
      throw error
    }
  }

  /** Tries the credentials in order, as a kubelet does. @throws Error with the last refusal */
  async pull(image: ImageReference, credentials: readonly RegistryCredential[]): Promise<void> {
    const key = JSON.stringify([image.full, credentials])
    const running = this.#pulls.get(key)
    if (running) return running
    const pull = this.#pullWithAny(image, credentials).finally(() => this.#pulls.delete(key))
    this.#pulls.set(key, pull)
    return pull
  }

  async #pullWithAny(
    image: ImageReference,
    credentials: readonly RegistryCredential[],
  ): Promise<void> {
    const tries = credentials.length > 0 ? credentials : [undefined]
    let refusal: unknown
    for (const credential of tries) {
      try {
        return await this.#pullOnce(image, credential)
      } catch (error) {
        refusal = error
      }
    }
    throw refusal
  }

  async #pullOnce(image: ImageReference, credential?: RegistryCredential): Promise<void> {
    const binary = this.#brought.get(image.full)
    if (binary !== undefined) return this.#import(image, binary)
    const tlsVerify = isLoopbackRegistry(image.registry) ? 'false' : 'true'
    const query = { reference: image.full, tlsVerify, policy: 'always', quiet: 'true' }
    // Sent in a header, so that no credential is ever written to one of our files.
    const auth = padded(Buffer.from(JSON.stringify(credential ?? {})).toString('base64url'))
    const headers = credential ? { 'X-Registry-Auth': auth } : {}
    const signal = AbortSignal.timeout(PULL_MILLISECONDS)
    const options = { method: 'POST', query, headers, signal } as const
    const reports = this.#client.lines<{ error?: string }>('/images/pull', options)
    for await (const report of reports) if (report.error) throw new Error(report.error)
  }

  /** Builds the image from the binary, which becomes its entry point. */
  async #import({ full: reference }: ImageReference, binary: string): Promise<void> {
    const changes = `ENTRYPOINT ["/${basename(binary)}"]`
    const options = { query: { reference, changes }, archive: archiveOf(binary) }
    await this.#client.callRaw('POST', '/images/import', options)
  }
}

/** Returns a tar archive with only this file, at its root. */
const archiveOf = (file: string): Readable => {
  const argv = ['--create', '--owner=0', '--group=0', `--directory=${dirname(file)}`]
  const tar = spawn('tar', [...argv, basename(file)], { stdio: ['ignore', 'pipe', 'inherit'] })
  tar.once('error', (error) => tar.stdout.destroy(error))
  return tar.stdout
}

/** podman accepts the base64url alphabet, but requires the padding that Node leaves out. */
const padded = (base64url: string): string =>
  base64url.padEnd(Math.ceil(base64url.length / 4) * 4, '=')
