import type { Action } from '../runner/context.ts'
import { STEP_TIMEOUT } from '../runner/step-end.ts'
import { parseDuration } from '../values/duration.ts'
import { parseRegion } from '../values/oci/region.ts'
import { readSignIn } from './auth/inputs.ts'

/** Loads what signs in only once the inputs are valid. */
export const auth: Action = {
  main: async (context) => {
    const { signInInputs, region, timeout } = context.readInputs((read) => ({
      signInInputs: readSignIn(read, context.environment),
      region: read.withDefault('region', parseRegion, ''),
      timeout: read.withDefault('timeout', parseDuration, STEP_TIMEOUT),
    }))
    context.limitTime(timeout)
    const { signInAt } = await import('./auth/sign-in.ts')
    const { session, method, place } = await signInAt(signInInputs, region, context)
    const { outputs } = context
    await outputs.set('method', method)
    await outputs.set('config-file', place.configFile)
    await outputs.set('tenancy-id', session.tenancyId)
    await outputs.set('user-id', session.userId ?? '')
    await outputs.set('region', session.region)
    await outputs.set('profile', signInInputs.profile)
    if (session.expiresAt !== undefined) {
      await outputs.set('expires-at', new Date(session.expiresAt).toISOString())
    }
  },
  post: async (context) => (await import('./auth/sign-out.ts')).signOut(context),
}
