import type { Clock } from '../../core/clock.ts'
import { ActionError } from '../../values/action-error.ts'
import type { Fields } from '../../values/fields.ts'
import { grantOf } from '../../values/policy-statements.ts'
import { anObject, callOci, type OciCall } from '../oci/oci-request.ts'
import type { OciSession } from '../oci/oci-session.ts'
import { registryNamespace } from './registry-place.ts'

/** An OCIR repository. */
export interface Repository {
  readonly id: string
  readonly name: string
  readonly isImmutable: boolean
  /** Whether everybody may pull from it. */
  readonly isPublic: boolean
}

const MANAGE = 'manage repos'

/** OCIR's repositories, in domain words. */
export interface Repositories {
  /** The tenancy's namespace, the first part of every image path. */
  namespace(): Promise<string>
  find(compartmentId: string, name: string): Promise<Repository | undefined>
  /** @throws ActionError REPOSITORY_ELSEWHERE if the name is taken, or making it is not allowed. */
  create(compartmentId: string, name: string, retryToken: string): Promise<Repository>
}

/** Three plain calls, signed by ourselves: loading the SDK takes longer than they do. */
export const repositories = (session: OciSession, clock: Clock): Repositories => {
  const call = <T>(details: Omit<OciCall, 'service'>, read: (answer: Fields) => T): Promise<T> =>
    callOci(session, { service: 'artifacts', ...details }, clock, anObject(read))
  return {
    namespace: () => registryNamespace(session, clock),
    find: async (compartmentId, name) => {
      const query = new URLSearchParams({ compartmentId, displayName: name })
      const details: Omit<OciCall, 'service'> = {
        method: 'GET',
        path: `/20160918/container/repositories?${query.toString()}`,
        operation: 'ListContainerRepositories',
        doing: `look for repository ${name}`,
        policy: 'inspect repos',
      }
      const all = await call(details, (answer) => answer.items('items', repositoryOf))
      return all.find((repository) => repository.name === name)
    },
    create: async (compartmentId, name, retryToken) => {
      const details: Omit<OciCall, 'service'> = {
        method: 'POST',
        path: '/20160918/container/repositories',
        headers: { 'opc-retry-token': retryToken },
        body: { compartmentId, displayName: name, isPublic: false },
        operation: 'CreateContainerRepository',
        doing: `create repository ${name}`,
        policy: MANAGE,
      }
      return call(details, repositoryOf).catch((error: unknown) =>
        Promise.reject(taken(name, error)),
      )
    },
  }
}

const repositoryOf = (one: Fields): Repository => ({
  id: one.text('id'),
  name: one.text('displayName'),
  isImmutable: one.optionalFlag('isImmutable'),
  isPublic: one.optionalFlag('isPublic'),
})

/** Conflicts that are not about the name. */
const OTHER_CONFLICTS = ['IncorrectState', 'InvalidatedRetryToken', 'ResourceLocked']

/**
 * Names are unique in a tenancy and region, over all compartments, also those we may not see. OCI's
 * code for that may stand for a missing permission as well; which one OCIR sends is not documented.
 */
const taken = (name: string, error: unknown): Error => {
  if (!(error instanceof ActionError)) {
    return error instanceof Error ? error : new Error(String(error))
  }
  if (error.service?.status !== 409 || OTHER_CONFLICTS.includes(error.service.code)) return error
  return new ActionError({
    code: 'REPOSITORY_ELSEWHERE',
    message: `repository ${name} could not be made: it exists in another compartment, or the signed-in identity may not make repositories here (${error.service.code})`,
    hint:
      'Repository names are unique in a tenancy and region. If it exists, give the compartment that it lies in, ' +
      'move it, or choose another name; pushing to a missing repository made it in the root compartment. ' +
      `If it does not, add${grantOf(MANAGE)}`,
    cause: error,
    service: error.service,
  })
}
