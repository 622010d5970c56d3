import type { CacheEntry } from '../../values/image-build/cache.ts'
import type { Annotation } from '../../values/image-build/annotation.ts'
import type { SshSource } from '../../values/image-build/ssh.ts'

type Pairs = Readonly<Record<string, string>>

/** A secret for the build: its text, passed in the environment, or a file. */
export type SecretSource =
  { readonly id: string; readonly text: string } | { readonly id: string; readonly file: string }

/** The build options that a user can set. */
export interface BuildOptions {
  readonly target?: string
  /** Empty for the builder's default. */
  readonly platforms?: readonly string[]
  readonly annotations?: readonly Annotation[]
  readonly secrets?: readonly SecretSource[]
  readonly ssh?: readonly SshSource[]
  readonly cacheFrom?: readonly CacheEntry[]
  readonly cacheTo?: readonly CacheEntry[]
  /** Variables for reaching a cache; they may be secret. */
  readonly cacheVariables?: Pairs
  /** Ignores every cache. */
  readonly noCache?: boolean
  /** Checks for newer base images. */
  readonly pull?: boolean
  /** In buildx's form: `true`, `mode=max`. */
  readonly provenance?: string
  /** In buildx's form: `true`, `generator=IMAGE`. */
  readonly sbom?: string
  /** Also loads the image into the engine's local store. */
  readonly load?: boolean
  /** Additional contexts by name. */
  readonly contexts?: Pairs
  /** Lines of /etc/hosts, e.g. `db:10.0.0.5`. */
  readonly hosts?: readonly string[]
  readonly network?: string
  /** Validated options for the engine. */
  readonly extra?: readonly string[]
}

/** The sources of an image and where it is pushed. */
export interface ImageBuild extends BuildOptions {
  readonly context: string
  /** Path of the Dockerfile; `Dockerfile` in the context if not given. */
  readonly dockerfile?: string
  /** The first reference is the one that is deployed. */
  readonly references: readonly string[]
  /** Host of the registry, to know whether plain http is allowed. */
  readonly registry: string
  readonly arguments: Pairs
  readonly labels: Pairs
  /** docker's config.json with the login; undefined if nothing is pushed. */
  readonly authFile?: string
  /**
   * Whether the registry has none of the references, so that no comparison is needed before the
   * push.
   */
  readonly isNew?: boolean
}

export type OnLine = (line: string) => void

/** An image that is built but not pushed yet. */
export interface BuiltImage {
  /**
   * Digests of its configurations, one per platform, which identify the content; empty if the
   * engine does not print them.
   */
  readonly configDigests: readonly string[]
  /**
   * Pushes these references and returns the digest of the image in the registry.
   * @throws ActionError REGISTRY_UNAVAILABLE, and what the engine fails with
   */
  push(references: readonly string[], onLine: OnLine): Promise<string>
  /** Removes what was kept only for the push. */
  forget(): Promise<void>
}

export type BuilderName = 'docker' | 'podman' | 'buildah'

/** A tool that builds and pushes. */
export interface ImageBuilder {
  readonly name: BuilderName
  /** Its name and why it was chosen, for the log. */
  readonly description?: string
  /** Whether it builds and pushes a new image in one run, which saves a second one. */
  readonly pushesNew?: boolean
  /** Builds without pushing, except for `cacheTo`, and for new images if `pushesNew`. */
  build(build: ImageBuild, onLine: OnLine, signal?: AbortSignal): Promise<BuiltImage>
}
