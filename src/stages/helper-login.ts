import type { CredentialHelper } from '../clients/registry/credential-helper.ts'
import type { Backups } from '../clients/files/backups.ts'
import { authOf, hashOf, type RegistryLogin } from '../values/registry/docker-config.ts'
import { record } from '../values/json.ts'
import { isHash, isKeptId, isLine } from '../values/state-record.ts'

/** A login in a credential helper. */
export interface HelperLogin {
  readonly helper: string
  readonly host: string
  readonly authHash: string
  /** Names the backup of the login that ours replaced. */
  readonly id: string
}

/** The suffix of a program's name: never a path. */
const HELPER = /^[A-Za-z0-9_-][A-Za-z0-9_.-]*$/

/** Reads a login that main saved; undefined for anything that main cannot have written. */
export const parseHelperLogin = (value: unknown): HelperLogin | undefined => {
  const { helper, host, authHash, id } = record(value)
  if (!isLine(helper) || !HELPER.test(helper) || !isLine(host)) return undefined
  return isHash(authHash) && isKeptId(id) ? { helper, host, authHash, id } : undefined
}

/** Stores a login in a helper. @throws ActionError CREDENTIAL_HELPER_FAILED */
export const storeInHelper = async (
  helper: CredentialHelper,
  login: RegistryLogin,
  kept: Backups,
  save: (record: HelperLogin) => Promise<void>,
): Promise<void> => {
  const previous = await helper.get(login.host)
  const authHash = hashOf(authOf(login))
  // The helper already has it: it is the user's own, and stays.
  if (previous !== undefined && hashOf(authOf(previous)) === authHash) return
  const id = kept.newId()
  await save({ helper: helper.name, host: login.host, authHash, id })
  if (previous !== undefined) await kept.keep(id, JSON.stringify(previous))
  await helper.store(login)
}

/** Removes our login; false if the helper has none, or another one by then. */
export const takeFromHelper = async (
  helper: CredentialHelper,
  record: HelperLogin,
  kept: Backups,
): Promise<boolean> => {
  const before = await kept.recall(record.id)
  const present = await helper.get(record.host)
  if (present === undefined || hashOf(authOf(present)) !== record.authHash) return false
  if (before === undefined) await helper.erase(record.host)
  else await helper.store({ host: record.host, ...(JSON.parse(before) as typeof present) })
  return true
}
