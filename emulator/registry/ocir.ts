import type { Context } from '../oci/core/context.ts'
import type { TokenSigner } from './token-signer.ts'

/**
 * How long a login token (the password of BEARER_TOKEN) is valid, in seconds; OCI's own value is
 * not confirmed.
 */
export const LOGIN_SECONDS = 3600
/** The audience of a login token; the registry itself never accepts it. */
export const LOGIN_AUDIENCE = 'ocir-login'
/** The `service` of the registry's challenge, and the audience of the tokens that it accepts. */
export const REGISTRY_AUDIENCE = 'ocir-registry'

/** A use of a repository by a principal; `create` if a push would have to create it. */
export interface RepositoryUse {
  readonly principalId: string
  readonly repositoryName: string
  readonly action: 'pull' | 'push' | 'create'
}

/** What the parts of OCIR share: the token realm, the gate, and the artifacts API. */
export interface Ocir {
  readonly context: Context
  /** The tenancy's namespace, the first part of every image path. */
  readonly namespace: string
  readonly signer: TokenSigner
  /** Whether the policies allow this use. */
  readonly allows: (use: RepositoryUse) => boolean
  /** The registry's files; the API deletes tags and repositories there. */
  readonly storageFolder: string
}
