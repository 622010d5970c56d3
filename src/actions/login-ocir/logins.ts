import { backups, keepNothing } from '../../clients/files/backups.ts'
import { textFile } from '../../clients/files/text-file.ts'
import { execUntil } from '../../clients/process/exec.ts'
import { credentialHelper } from '../../clients/registry/credential-helper.ts'
import { loginFiles } from '../../clients/registry/docker-config-file.ts'
import type { ActionContext } from '../../runner/context.ts'
import { login, type LoginPlaces, logout, parseLoginRecords } from '../../stages/login-ocir.ts'
import type { RegistryLogin } from '../../values/registry/docker-config.ts'

const STATE = 'login'

/** Where logins of this job are stored. */
const loginPlaces = ({ environment, temporaryFolder, signal }: ActionContext): LoginPlaces => ({
  ...loginFiles(environment),
  helper: credentialHelper(execUntil(signal)),
  kept: backups(temporaryFolder),
})

/**
 * Logs in, until the end of the job if it is to be logged out then; used by the root action too.
 * @returns notes for the log
 */
export const keepLogins = (
  logins: readonly RegistryLogin[],
  logsOut: boolean,
  context: ActionContext,
): Promise<readonly string[]> => {
  const places = loginPlaces(context)
  return logsOut
    ? login(logins, places, (records) => context.state.save(STATE, records))
    : login(logins, { ...places, kept: keepNothing }, () => Promise.resolve())
}

/** Logs out where the login is still ours. */
export const removeLogins = async (context: ActionContext): Promise<void> => {
  const records = context.state.load(STATE, parseLoginRecords) ?? []
  const { removed, failures } = await logout(records, textFile, loginPlaces(context))
  const failed = new Set(failures.map(({ host }) => host))
  for (const host of new Set(records.map((record) => record.host))) {
    if (failed.has(host)) continue
    context.log.info(
      removed.has(host)
        ? `Logged out of ${host}`
        : `The login to ${host} is no longer ours; it was left alone`,
    )
  }
  const errors = failures.map(({ error }) => error)
  if (errors.length > 0) throw new AggregateError(errors, 'logins could not be removed')
}
