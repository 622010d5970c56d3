/** The source of a key of a Secret. */
interface VaultSecret {
  /** In the vault. */
  readonly name: string
  /** The property of its JSON; the whole value by default. */
  readonly property?: string | undefined
}

/** Secrets of a vault for a release. */
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
