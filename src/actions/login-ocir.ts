import type { Action } from '../runner/context.ts'
import { readLogin } from './login-ocir/inputs.ts'
import { publishLogin } from './login-ocir/publish.ts'

/** Loads adapters and stage only once the inputs are valid. */
export const loginOcir: Action = {
  main: async (context) => {
    const inputs = context.readInputs(readLogin)
    context.limitTime(inputs.timeout)
    const [{ findCredentials }, { keepLogins }] = await Promise.all([
      import('./login-ocir/credentials.ts'),
      import('./login-ocir/logins.ts'),
    ])
    const credentials = await findCredentials(inputs, context)
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
