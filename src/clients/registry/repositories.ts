import type { Clock } from '../../core/clock.ts'
import { ActionError } from '../../values/action-error.ts'
import type { Fields } from '../../values/fields.ts'
import { grantOf } from '../../values/policy-statements.ts'
import { anObject, callOci, type OciCall } from '../oci/oci-request.ts'
import type { OciSession } from '../oci/oci-session.ts'
import { type ImageScans, imageScans } from './image-scans.ts'
import { registryNamespace } from './registry-region.ts'

/** An OCIR repository, as lists return it. */
export interface Repository {
  readonly id: string
  readonly name: string
  readonly isPublic: boolean
  /** The user who created it, if OCI reports it. */
  readonly createdBy?: string | undefined
}

/** The settings of a repository; undefined ones stay unchanged. */
export interface RepositorySettings {
  readonly isPublic?: boolean | undefined
  readonly isImmutable?: boolean | undefined
  /** Markdown. */
  readonly readme?: string | undefined
  /** Free-form tags that it must have. */
  readonly tags?: Readonly<Record<string, string>> | undefined
}

const MANAGE = 'manage repos'
const INSPECT = 'inspect repos'

/** OCIR's repositories, as the stages use them. */
export interface Repositories extends ImageScans {
  /** The tenancy's namespace, the first part of every image path. */
  namespace(): Promise<string>
  find(compartmentId: string, name: string): Promise<Repository | undefined>
  /**
   * @throws ActionError REPOSITORY_ELSEWHERE if the name is taken, or creating it is not allowed.
   */
  create(wanted: NewRepository, retryToken: string): Promise<Repository>
  settings(id: string): Promise<RepositorySettings>
  update(id: string, settings: RepositorySettings): Promise<void>
  /** The latest images, newest first. */
  lastImages(compartmentId: string, id: string): Promise<readonly PushedDigest[]>
  /** Bytes of the layers of the last pushed image; undefined if there is none. */
  lastSize(compartmentId: string, id: string): Promise<number | undefined>
}

/** An image of a repository. */
export interface PushedDigest {
  readonly digest: string
  /** Milliseconds since the epoch. */
  readonly createdAt: number
}

export interface NewRepository {
  readonly compartmentId: string
  readonly name: string
  readonly settings: RepositorySettings
}

type Call = Omit<OciCall, 'service'>

const PATH = '/20160918/container'

/** A few plain signed calls: loading the SDK would take longer. */
export const repositories = (session: OciSession, clock: Clock): Repositories => {
  const call = <T>(details: Call, read: (response: Fields) => T): Promise<T> =>
    callOci(session, { service: 'artifacts', ...details }, clock, anObject(read))
  const list = (where: Readonly<Record<string, string>>, policy: Call['policy']) => {
    const query = new URLSearchParams(where)
    const details: Call = {
      method: 'GET',
      path: `${PATH}/repositories?${query.toString()}`,
      operation: 'ListContainerRepositories',
      doing: `look for repository ${where['displayName']}`,
      policy,
    }
    return call(details, (response) => response.items('items', placedRepository))
  }
  const compartmentOf = async (name: string): Promise<string | undefined> => {
    const everywhere = { compartmentId: session.tenancyId, compartmentIdInSubtree: 'true' }
    // Without permission to list everywhere, the error names both possible reasons.
    const all = await list({ ...everywhere, displayName: name }, INSPECT).catch(() => [])
    return all.find((repository) => repository.name === name)?.compartmentId
  }
  const lastOf = <T>(
    where: Readonly<Record<string, string>>,
    limit: string,
    read: (image: Fields) => T,
  ): Promise<T[]> => {
    const order = { sortBy: 'TIMECREATED', sortOrder: 'DESC', limit }
    const path = `${PATH}/images?${new URLSearchParams({ ...where, ...order }).toString()}`
    const operation = 'ListContainerImages'
    const details: Omit<Call, 'doing'> = { method: 'GET', path, operation, policy: INSPECT }
    return call({ ...details, doing: 'look for the last image' }, (response) =>
      response.items('items', read),
    )
  }
  return {
    ...imageScans(session, clock),
    namespace: () => registryNamespace(session, clock),
    find: async (compartmentId, name) => {
      const all = await list({ compartmentId, displayName: name }, INSPECT)
      return all.find((repository) => repository.name === name)
    },
    create: async ({ compartmentId, name, settings }, retryToken) => {
      const details: Call = {
        method: 'POST',
        path: `${PATH}/repositories`,
        headers: { 'opc-retry-token': retryToken },
        body: { compartmentId, displayName: name, isPublic: false, ...bodyOf(settings) },
        operation: 'CreateContainerRepository',
        doing: `create repository ${name}`,
        policy: MANAGE,
      }
      return call(details, repositoryOf).catch(async (error: unknown) => {
        throw isTaken(error) ? taken(name, error, await compartmentOf(name)) : error
      })
    },
    settings: (id) => {
      const path = `${PATH}/repositories/${encodeURIComponent(id)}`
      const operation = 'GetContainerRepository'
      const details: Omit<Call, 'doing'> = { method: 'GET', path, operation, policy: 'read repos' }
      return call({ ...details, doing: 'read the settings of the repository' }, settingsOf)
    },
    update: (id, settings) => {
      const path = `${PATH}/repositories/${encodeURIComponent(id)}`
      const operation = 'UpdateContainerRepository'
      const details: Omit<Call, 'doing'> = { method: 'PUT', path, operation, policy: MANAGE }
      const body = bodyOf(settings)
      return call({ ...details, body, doing: 'change the repository' }, () => undefined)
    },
    lastImages: (compartmentId, id) =>
      lastOf({ compartmentId, repositoryId: id }, '100', (image) => ({
        digest: image.text('digest'),
        createdAt: image.time('timeCreated'),
      })),
    lastSize: async (compartmentId, id) => {
      const [size] = await lastOf({ compartmentId, repositoryId: id }, '1', (image) =>
        image.optionalNumber('layersSizeInBytes'),
      )
      return size
    },
  }
}

const bodyOf = ({ isPublic, isImmutable, readme, tags }: RepositorySettings) => ({
  ...(isPublic === undefined ? {} : { isPublic }),
  ...(isImmutable === undefined ? {} : { isImmutable }),
  ...(readme === undefined ? {} : { readme: { content: readme, format: 'TEXT_MARKDOWN' } }),
  ...(tags === undefined ? {} : { freeformTags: tags }),
})

const settingsOf = (one: Fields): RepositorySettings => ({
  isPublic: one.optionalFlag('isPublic'),
  isImmutable: one.optionalFlag('isImmutable'),
  readme: one.optional('readme')?.optionalText('content'),
  tags: one.strings('freeformTags'),
})

const repositoryOf = (one: Fields): Repository => ({
  id: one.text('id'),
  name: one.text('displayName'),
  isPublic: one.optionalFlag('isPublic'),
  createdBy: one.optionalText('createdBy'),
})

const placedRepository = (one: Fields) => ({
  ...repositoryOf(one),
  compartmentId: one.optionalText('compartmentId'),
})

/** Conflicts that are not about the name. */
const OTHER_CONFLICTS = ['IncorrectState', 'InvalidatedRetryToken', 'ResourceLocked']

const isTaken = (error: unknown): error is ActionError =>
  error instanceof ActionError &&
  error.service?.status === 409 &&
  !OTHER_CONFLICTS.includes(error.service.code)

/**
 * Names are unique in a tenancy and region, across all compartments, including those we may not
 * see. OCI's code for that can also mean a missing permission; which one OCIR sends is not
 * documented.
 * @param compartmentId where it was found
 */
const taken = (
  name: string,
  cause: ActionError,
  compartmentId: string | undefined,
): ActionError => {
  const { service } = cause
  if (compartmentId !== undefined) {
    return new ActionError({
      code: 'REPOSITORY_ELSEWHERE',
      message: `repository ${name} could not be made: it exists in another compartment, ${compartmentId}`,
      hint: 'Give that compartment, move the repository, or choose another name; names are unique in a tenancy and region. Pushing to a missing repository made it in the root compartment.',
      ...{ cause, service },
    })
  }
  return new ActionError({
    code: 'REPOSITORY_ELSEWHERE',
    message: `repository ${name} could not be made: it exists in another compartment, or the signed-in identity may not make repositories here (${service?.code})`,
    hint:
      'Repository names are unique in a tenancy and region. If it exists, give the compartment that it is in, ' +
      'move it, or choose another name; pushing to a missing repository made it in the root compartment. ' +
      `If it does not, add${grantOf(MANAGE)}`,
    ...{ cause, service },
  })
}
