import type { BuildContext } from './build-context.ts'
import type { BuildSecret } from './build-secret.ts'
import type { CacheEntry } from './cache.ts'
import type { Annotation } from './annotation.ts'
import type { SshSource } from './ssh.ts'

/** The build options common to inputs and the environment file. */
export interface ImageOptions {
  readonly target?: string | undefined
  readonly platforms: readonly string[]
  readonly labels: Readonly<Record<string, string>>
  readonly annotations: readonly Annotation[]
  readonly secrets: readonly BuildSecret[]
  readonly ssh: readonly SshSource[]
  readonly 'build-args': Readonly<Record<string, string>>
  readonly 'build-contexts': readonly BuildContext[]
  readonly 'cache-from': readonly CacheEntry[]
  readonly 'cache-to': readonly CacheEntry[]
  readonly 'no-cache': boolean
  readonly pull: boolean
  readonly provenance?: string | undefined
  readonly sbom?: string | undefined
  readonly 'add-hosts': readonly string[]
  readonly network?: string | undefined
  readonly 'extra-args': readonly string[]
}
