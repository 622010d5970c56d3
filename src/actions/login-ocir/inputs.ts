import type { InputReader } from '../../runner/inputs.ts'
import { STEP_TIMEOUT } from '../../runner/step-end.ts'
import { parseDuration } from '../../values/duration.ts'
import { asFlag, asOneOf, asText } from '../../values/input-text.ts'
import { asRepositoryPath } from '../../values/registry/registry-scope.ts'
import { asRegistryTarget } from '../../values/registry/registry-target.ts'

const ONE_WAY =
  'Give "username" and "auth-token", or neither to log in with the signed-in identity.'

export const readLogin = (read: InputReader) => {
  const token = read.secret('auth-token')
  if (read.has('username') !== read.has('auth-token')) {
    read.problem('inputs "username" and "auth-token" belong together', ONE_WAY)
  }
  if (read.has('username') && read.has('repositories')) {
    read.problem('input "repositories" narrows short-lived tokens, not an auth token', ONE_WAY)
  }
  return {
    timeout: read.withDefault('timeout', parseDuration, STEP_TIMEOUT),
    targets: read.list('registry', asRegistryTarget),
    repositories: read.list('repositories', asRepositoryPath),
    access: read.withDefault('access', asOneOf('pull', 'push'), 'push'),
    namespace: read.optional('tenancy-namespace', asRepositoryPath),
    username: read.optional('username', asText),
    token,
    logsOut: read.withDefault('logout', asFlag, true),
  }
}

export type LoginInputs = ReturnType<typeof readLogin>
