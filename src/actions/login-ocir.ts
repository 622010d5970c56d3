import { credentialHelper } from '../clients/registry/credential-helper.ts'
import { loginFiles } from '../clients/registry/docker-config-file.ts'
import { execUntil } from '../clients/process/exec.ts'
import { keepNothing, backups } from '../clients/files/backups.ts'
import { textFile } from '../clients/files/text-file.ts'
import type { Action, ActionContext } from '../runner/context.ts'
import { login, type LoginPlaces, logout, parseLoginRecords } from '../stages/login-ocir.ts'
import { findCredentials } from './login-ocir/credentials.ts'
import { readLogin } from './login-ocir/inputs.ts'
import { publishLogin } from './login-ocir/publish.ts'

const STATE = 'login'

/** Where logins of this job are stored; used by the root action too. */
export const loginPlaces = ({
  environment,
  temporaryFolder,
  signal,
}: ActionContext): LoginPlaces => ({
  ...loginFiles(environment),
  helper: credentialHelper(execUntil(signal)),
  kept: backups(temporaryFolder),
})

export const loginOcir: Action = {
  main: async (context) => {
    const inputs = context.readInputs(readLogin)
    context.limitTime(inputs.timeout)
    const credentials = await findCredentials(inputs, context)
    const places = loginPlaces(context)
    const notes = inputs.logsOut
      ? await login(credentials.logins, places, (records) => context.state.save(STATE, records))
      : await login(credentials.logins, { ...places, kept: keepNothing }, () => Promise.resolve())
    await publishLogin(credentials, context)
    const { expiresAt } = credentials
    const until = expiresAt === undefined ? '' : `, until ${new Date(expiresAt).toISOString()}`
    for (const { host, username } of credentials.logins) {
      context.log.info(`Logged in to ${host} as ${username}${until}`)
    }
    for (const note of notes) context.log.info(note)
  },
  post: async (context) => {
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
  },
}
