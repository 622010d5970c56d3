import type { Clock } from '../reconcile/clock.ts'
import { ActionError } from '../values/action-error.ts'
import { callOci, type OciCall } from './oci-request.ts'
import type { OciSession } from './oci-session.ts'

/** An OCIR repository. */
export interface Repository {
  readonly id: string
  readonly name: string
  readonly isImmutable: boolean
}

/** OCIR's repositories, in domain words. */
export interface Repositories {
  /** The tenancy's namespace, the first part of every image path. */
  namespace(): Promise<string>
  find(compartmentId: string, name: string): Promise<Repository | undefined>
  /** @throws ActionError REPOSITORY_ELSEWHERE if the name is taken in another compartment. */
  create(compartmentId: string, name: string): Promise<Repository>
}

/** Three plain calls, signed by ourselves: loading the SDK takes longer than they do. */
export const repositories = (session: OciSession, clock: Clock): Repositories => {
  const call = async (details: Omit<OciCall, 'service'>): Promise<Record<string, unknown>> => {
    const answer = await callOci(session, { service: 'artifacts', ...details }, clock)
    return (answer.body ?? {}) as Record<string, unknown>
  }
  return {
    namespace: async () => {
      const query = new URLSearchParams({ compartmentId: session.tenancyId })
      const { namespace } = await call({
        method: 'GET',
        path: `/20160918/container/configuration?${query.toString()}`,
        operation: 'GetContainerConfiguration',
        doing: "read the container registry's namespace",
        policy: 'read repos',
      })
      return String(namespace)
    },
    find: async (compartmentId, name) => {
      const query = new URLSearchParams({ compartmentId, displayName: name })
      const { items } = await call({
        method: 'GET',
        path: `/20160918/container/repositories?${query.toString()}`,
        operation: 'ListContainerRepositories',
        doing: `look for repository ${name}`,
        policy: 'read repos',
      })
      const all = Array.isArray(items) ? items.map(repositoryOf) : []
      return all.find((repository) => repository.name === name)
    },
    create: async (compartmentId, name) => {
      const details = {
        method: 'POST' as const,
        path: '/20160918/container/repositories',
        body: { compartmentId, displayName: name, isPublic: false },
        operation: 'CreateContainerRepository',
        doing: `create repository ${name}`,
        policy: 'manage repos',
      }
      return repositoryOf(
        await call(details).catch((error: unknown) => Promise.reject(taken(name, error))),
      )
    },
  }
}

const repositoryOf = (value: unknown): Repository => {
  const { id, displayName, isImmutable } = value as Record<string, unknown>
  return { id: String(id), name: String(displayName), isImmutable: isImmutable === true }
}

/** Names are unique in a tenancy and region, over all compartments, also those we may not see. */
const taken = (name: string, error: unknown): Error => {
  if (!(error instanceof ActionError) || error.service?.status !== 409) {
    return error instanceof Error ? error : new Error(String(error))
  }
  return new ActionError({
    code: 'REPOSITORY_ELSEWHERE',
    message: `repository ${name} exists already, but not in the compartment that is given`,
    hint:
      'Repository names are unique in a tenancy and region. Give the compartment that it lies in, ' +
      'move it, or choose another name; pushing to a missing repository made it in the root compartment.',
    cause: error,
    service: error.service,
  })
}
