import type { Outsider } from '../../clients/github/outsider.ts'
import { methodMissing } from './method-missing.ts'

export const methods = [
  'api-key',
  'session-token',
  'github-oidc',
  'instance-principal',
  'resource-principal',
  'workload-identity',
] as const
export type Method = (typeof methods)[number]

/** The available sign-in methods. The last two are probed only if there is nothing before them. */
export interface Found {
  /** The inputs of GitHub OIDC. */
  readonly domain: boolean
  readonly sessionToken: boolean
  readonly privateKey: boolean
  /** The variable that holds or names an API key, e.g. `OCI_CLI_KEY_CONTENT`. */
  readonly keyVariable: string | undefined
  readonly resourcePrincipal: boolean
  /** Whether OKE gives the pod an identity. */
  readonly workloadIdentity: boolean
  /** A profile of an OCI config that this job did not create. */
  readonly profile: () => Promise<{ method: Method; name: string; file: string } | undefined>
  readonly isOnInstance: () => Promise<boolean>
}

export interface Choice {
  readonly method: Method
  /** Ends the sentence "signing in with X, because …"; absent if the workflow named the method. */
  readonly why?: string
}

const NOTHING =
  'no way to sign in is given: no input, no OCI_CLI_KEY_CONTENT or OCI_CLI_KEY_FILE, no resource principal, no OCI config, and this machine is no pod of OKE and no instance of OCI'

const NOTHING_OWN =
  'no input gives a way to sign in, and what the variables and the machine have to offer is not taken for code of others'

/** The method in the workflow's inputs. */
const given = (found: Found): Choice | undefined => {
  if (found.domain) return { method: 'github-oidc', why: 'identity-domain-url is given' }
  if (found.sessionToken) return { method: 'session-token', why: 'session-token is given' }
  if (found.privateKey) return { method: 'api-key', why: 'private-key is given' }
  return undefined
}

/** The first method that the environment or the machine provides. */
const ambient = async (found: Found): Promise<Choice | undefined> => {
  if (found.keyVariable !== undefined) {
    return { method: 'api-key', why: `the variable ${found.keyVariable} is set` }
  }
  if (found.resourcePrincipal) {
    return { method: 'resource-principal', why: 'OCI_RESOURCE_PRINCIPAL_VERSION is set' }
  }
  const profile = await found.profile()
  if (profile !== undefined) {
    return { method: profile.method, why: `${profile.file} has a profile "${profile.name}"` }
  }
  if (found.workloadIdentity) {
    return { method: 'workload-identity', why: 'KUBERNETES_SERVICE_PORT_PROXYMUX is set' }
  }
  if (!(await found.isOnInstance())) return undefined
  return {
    method: 'instance-principal',
    why: "the metadata service says it is one of OCI's instances",
  }
}

/**
 * Chooses the sign-in method, and gives the reason. A requested method is never replaced by
 * another. Without one, runs of forks and of Dependabot have only what their inputs give: their
 * secrets are empty, and their code must not get the identity of the runner.
 * @throws ActionError SIGN_IN_METHOD_MISSING
 */
export const chooseMethod = async (
  asked: Method | 'auto',
  found: Found,
  outsider: () => Promise<Outsider | undefined>,
): Promise<Choice> => {
  if (asked !== 'auto') return { method: asked }
  const own = given(found)
  if (own !== undefined) return own
  const whose = await outsider()
  if (whose !== undefined) throw methodMissing(NOTHING_OWN, whose)
  const choice = await ambient(found)
  if (choice === undefined) throw methodMissing(NOTHING, whose)
  return choice
}
