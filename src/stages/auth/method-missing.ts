import type { Outsider } from '../../clients/github/outsider.ts'
import { ActionError } from '../../values/action-error.ts'

export const METHODS_HINT =
  'Give identity-domain-url, client-id and client-secret to sign in with GitHub OIDC, or tenancy-id, user-id and private-key for an API key.'

/** Why an input of the workflow may be empty: the value itself does not tell. */
const WHY = {
  none: 'A secret that is not set reads as an empty input.',
  fork: "This run belongs to a pull request from a fork, and GitHub gives such runs none of the repository's secrets: they read as empty inputs.",
  dependabot:
    "This run belongs to Dependabot, and GitHub gives such runs none of the repository's secrets, only those stored for Dependabot: the others read as empty inputs.",
} as const

/**
 * The error for missing credentials. @param outsider whose run it is, if not the repository's own
 */
export const methodMissing = (message: string, outsider: Outsider | undefined): ActionError =>
  new ActionError({
    code: 'SIGN_IN_METHOD_MISSING',
    message,
    hint: `${WHY[outsider ?? 'none']} ${METHODS_HINT}`,
  })
