import type { RegistryLogin } from './docker-config.ts'

/** The login, and what is known about the registry. */
export interface RegistryCredentials {
  readonly logins: readonly RegistryLogin[]
  /** Undefined if it is neither given nor readable. */
  readonly namespace: string | undefined
  /** Milliseconds since the epoch at which the first login ends; undefined for auth tokens. */
  readonly expiresAt: number | undefined
}
