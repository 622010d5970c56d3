/** Where a key of a Secret comes from. */
interface VaultSecret {
  /** In the vault. */
  readonly name: string
  /** What of its JSON is taken; all of it if not given. */
  readonly property?: string | undefined
}

/** Secrets of a vault that a release is given. */
export interface SecretsRequest {
  /** OCID. */
  readonly vault: string
  readonly 'service-account': string
  /** Milliseconds. */
  readonly refresh: number
  /** Secrets of Kubernetes with their keys. */
  readonly data: Readonly<Record<string, Readonly<Record<string, VaultSecret>>>>
}

/** The release that they are for. */
export interface SecretsOwner {
  readonly name: string
  readonly namespace: string
}
