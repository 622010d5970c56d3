import type { RegistryLogin } from './docker-config.ts'

/** What to log in with, and what is known about the place. */
export interface RegistryCredentials {
  readonly logins: readonly RegistryLogin[]
  /** Undefined where it is not given and may not be read. */
  readonly namespace: string | undefined
  /** Milliseconds since the epoch at which the first login ends; undefined for auth tokens. */
  readonly expiresAt: number | undefined
}
