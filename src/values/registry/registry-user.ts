import { ActionError } from '../action-error.ts'

/**
 * The user name for OCIR: `<namespace>/<user>`, or `<namespace>/<domain>/<user>` for users of an
 * identity domain other than the default. A missing namespace is prepended.
 * @throws ActionError REGISTRY_USER_INCOMPLETE if it is missing and not known
 */
export const registryUser = (username: string, namespace: string | undefined): string => {
  const parts = username.split('/')
  if (parts.length > 3 || parts.some((part) => part === '')) {
    throw incomplete(`"${username}" is not the name of a registry user`)
  }
  if (parts.length === 3 || parts[0] === namespace) return username
  if (namespace !== undefined) return `${namespace}/${username}`
  // Two parts are a namespace and a user, or a domain and a user: only the registry knows.
  if (parts.length === 2) return username
  throw incomplete(`the registry user "${username}" has no namespace in front`)
}

/**
 * The names to try in turn. A two-part user name may be complete, or lack the namespace of the
 * signed-in tenancy, which may differ from the registry's.
 * @param given the namespace from the inputs that belongs in front
 * @param found the namespace of the tenancy that is signed in to
 * @throws ActionError REGISTRY_USER_INCOMPLETE
 */
export const registryUsers = (
  username: string,
  given: string | undefined,
  found: string | undefined,
): readonly string[] => {
  const full = registryUser(username, given ?? found)
  const isOpen = given === undefined && username.includes('/') && full !== username
  return isOpen ? [full, username] : [full]
}

const incomplete = (message: string): ActionError =>
  new ActionError({
    code: 'REGISTRY_USER_INCOMPLETE',
    message,
    hint: 'Write <namespace>/<user>, or <namespace>/<identity domain>/<user>; or give the input "tenancy-namespace"; or run the auth action first, so that it can be looked up.',
  })
