import type { DockerConfigFile } from '../clients/docker-config-file.ts'
import {
  authOf,
  hashOf,
  loginOf,
  type RegistryLogin,
  type ReplacedLogin,
  withLogin,
  withoutLogin,
} from '../values/docker-config.ts'

/** What post needs to take a login back; holds no secret. */
export interface LoginRecord {
  /** The docker config that the login stands in. */
  readonly path: string
  readonly host: string
  /** SHA-256 of our `auth`: somebody's later login for the host is not ours to remove. */
  readonly authHash: string
  /** The private file that keeps the login which ours replaced. */
  readonly replaced?: string
}

/** Keeps replaced logins in private files of the job until post puts them back. */
export interface ReplacedLogins {
  /** Returns the path of the file. */
  keep(replaced: ReplacedLogin): Promise<string>
  recall(path: string): Promise<ReplacedLogin>
}

/**
 * Adds a login to docker's config. The record is saved before the file changes, so that post can
 * undo it wherever this stops.
 */
export const login = async (
  wanted: RegistryLogin,
  file: DockerConfigFile,
  safe: ReplacedLogins,
  save: (record: LoginRecord) => Promise<void>,
): Promise<void> => {
  const config = await file.read()
  const previous = loginOf(config, wanted.host)
  const record = { path: file.path, host: wanted.host, authHash: hashOf(authOf(wanted)) }
  const isReplacing = Object.keys(previous).length > 0
  await save(isReplacing ? { ...record, replaced: await safe.keep(previous) } : record)
  await file.write(withLogin(config, wanted))
}

/** Removes our login and puts back what it replaced; false if it was gone or replaced by another. */
export const logout = async (
  record: LoginRecord,
  file: DockerConfigFile,
  safe: ReplacedLogins,
): Promise<boolean> => {
  const config = await file.read()
  const replaced = record.replaced === undefined ? {} : await safe.recall(record.replaced)
  const without = withoutLogin(config, record, replaced)
  if (without === config) return false
  await file.write(without)
  return true
}
