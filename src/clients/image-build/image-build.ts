import type { CacheEntry } from '../../values/image-build/cache.ts'
import type { Annotation } from '../../values/image-build/annotation.ts'
import type { SshSource } from '../../values/image-build/ssh.ts'

type Pairs = Readonly<Record<string, string>>

/** A secret for the build: its text, which goes through the environment, or a file that is read. */
export type SecretSource =
  { readonly id: string; readonly text: string } | { readonly id: string; readonly file: string }

/** What a user may say of how an image is built. */
export interface BuildOptions {
  readonly target?: string
  /** None for what the builder takes by itself. */
  readonly platforms?: readonly string[]
  readonly annotations?: readonly Annotation[]
  readonly secrets?: readonly SecretSource[]
  readonly ssh?: readonly SshSource[]
  readonly cacheFrom?: readonly CacheEntry[]
  readonly cacheTo?: readonly CacheEntry[]
  /** What a cache is reached with; it may be secret. */
  readonly cacheVariables?: Pairs
  /** Takes nothing out of a cache. */
  readonly noCache?: boolean
  /** Checks for newer base images. */
  readonly pull?: boolean
  /** In buildx's form: `true`, `mode=max`. */
  readonly provenance?: string
  /** In buildx's form: `true`, `generator=IMAGE`. */
  readonly sbom?: string
  /** Also puts the image where the engine keeps its own. */
  readonly load?: boolean
  /** Further contexts by their names. */
  readonly contexts?: Pairs
  /** Lines of /etc/hosts, e.g. `db:10.0.0.5`. */
  readonly hosts?: readonly string[]
  readonly network?: string
  /** Options of the engine that have been checked. */
  readonly extra?: readonly string[]
}

/** What an image is built from and where it goes. */
export interface ImageBuild extends BuildOptions {
  readonly context: string
  /** Path of the Dockerfile; `Dockerfile` in the context if not given. */
  readonly dockerfile?: string
  /** First reference is the one that is deployed. */
  readonly references: readonly string[]
  /** Host of the registry, to know whether plain http is allowed. */
  readonly registry: string
  readonly arguments: Pairs
  readonly labels: Pairs
  /** docker's config.json with the login; undefined if nothing is pushed. */
  readonly authFile?: string
  /** Whether the registry has none of the references, so that nothing has to be compared before the push. */
  readonly isNew?: boolean
}

export type OnLine = (line: string) => void

/** An image that is built, and not in the registry yet. */
export interface BuiltImage {
  /**
   * Digests of its configurations, one for each platform, by which the same content is known; empty
   * if the engine does not print them.
   */
  readonly configDigests: readonly string[]
  /**
   * Pushes these references and returns the digest of the image in the registry.
   * @throws ActionError REGISTRY_UNAVAILABLE, and what the engine fails with
   */
  push(references: readonly string[], onLine: OnLine): Promise<string>
  /** Forgets what was kept for the push alone. */
  forget(): Promise<void>
}

export type BuilderName = 'docker' | 'podman' | 'buildah'

/** A tool that builds and pushes. */
export interface ImageBuilder {
  readonly name: BuilderName
  /** Which one it is and why it was taken, for the log. */
  readonly description?: string
  /** Whether it builds and pushes what is new in one go, which saves a second run of it. */
  readonly pushesNew?: boolean
  /** Builds; the registry is given nothing yet, except by `cacheTo`, and of what is new if `pushesNew`. */
  build(build: ImageBuild, onLine: OnLine, signal?: AbortSignal): Promise<BuiltImage>
}
