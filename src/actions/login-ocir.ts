// Own file: main.ts loads each action from a file of its name.
import type { Action } from '../runner/context.ts'
import { readLogin } from './login-ocir/inputs.ts'
import { publishLogin } from './login-ocir/publish.ts'

/** Loads what each step needs when it comes to it, so that inputs and requests do not wait for the rest. */
export const loginOcir: Action = {
  main: async (context) => {
    const inputs = context.readInputs(readLogin)
    context.limitTime(inputs.timeout)
    const { findCredentials } = await import('./login-ocir/credentials.ts')
    const credentials = await findCredentials(inputs, context)
    const { keepLogins } = await import('./login-ocir/logins.ts')
    const notes = await keepLogins(credentials.logins, inputs.logsOut, context)
    await publishLogin(credentials, context)
    const { expiresAt } = credentials
    const until = expiresAt === undefined ? '' : `, until ${new Date(expiresAt).toISOString()}`
    for (const { host, username } of credentials.logins) {
      context.log.info(`Logged in to ${host} as ${username}${until}`)
    }
    for (const note of notes) context.log.info(note)
  },
  post: async (context) => (await import('./login-ocir/logins.ts')).removeLogins(context),
}
