import type { CredentialHelper } from '../clients/credential-helper.ts'
import type { KeptTexts } from '../clients/kept-texts.ts'
import { authOf, hashOf, type RegistryLogin } from '../values/docker-config.ts'

/** A login that a credential helper keeps. */
export interface HelperLogin {
  readonly helper: string
  readonly host: string
  readonly authHash: string
  /** The private file with the login that ours replaced. */
  readonly before?: string
}

/** Gives a login to a helper. @throws ActionError CREDENTIAL_HELPER_FAILED */
export const storeInHelper = async (
  helper: CredentialHelper,
  login: RegistryLogin,
  kept: KeptTexts,
  save: (record: HelperLogin) => Promise<void>,
): Promise<void> => {
  const previous = await helper.get(login.host)
  const record = { helper: helper.name, host: login.host, authHash: hashOf(authOf(login)) }
  const before = previous === undefined ? undefined : await kept.keep(JSON.stringify(previous))
  await save(before === undefined ? record : { ...record, before })
  await helper.store(login)
}

/** Takes our login back; false if the helper has none or another by now. */
export const takeFromHelper = async (
  helper: CredentialHelper,
  record: HelperLogin,
  kept: KeptTexts,
): Promise<boolean> => {
  const before = record.before === undefined ? undefined : await kept.recall(record.before)
  const present = await helper.get(record.host)
  if (present === undefined || hashOf(authOf(present)) !== record.authHash) return false
  if (before === undefined) await helper.erase(record.host)
  else await helper.store({ host: record.host, ...(JSON.parse(before) as typeof present) })
  return true
}
