import { ActionError } from '../values/action-error.ts'

/** The part of docker's config.json that shows whether there is a login. */
interface Logins {
  readonly auths?: Readonly<Record<string, unknown>>
  readonly credHelpers?: Readonly<Record<string, string>>
  readonly credsStore?: string
}

/** Logins are stored under a host, its address, or its address with a path. */
const hostOf = (key: string): string => key.replace(/^https?:\/\//, '').split('/')[0] ?? key

/** The builder itself reports invalid JSON. */
const parsed = (text: string): Logins | undefined => {
  try {
    return JSON.parse(text) as Logins
  } catch {
    return undefined
  }
}

/**
 * Rejects a push without a login, before an image is built in vain. A credential helper counts as a
 * login without being called.
 *
 * @param text docker's config.json; undefined if there is no such file
 * @throws ActionError REGISTRY_LOGIN_MISSING
 */
export const requireLogin = (text: string | undefined, host: string): void => {
  const config = parsed(text?.trim() || '{}')
  if (config === undefined) return
  const isHelped = Boolean(config.credHelpers?.[host] ?? config.credsStore)
  const hosts = Object.keys(config.auths ?? {}).map(hostOf)
  if (isHelped || hosts.includes(host)) return
  const others = hosts.length === 0 ? '' : ` (only to ${hosts.join(', ')})`
  throw new ActionError({
    code: 'REGISTRY_LOGIN_MISSING',
    message: `cannot push to ${host}: this job has not logged in to it${others}`,
    hint: 'Run the login-ocir action before this step, in the same job and for the same host.',
  })
}
