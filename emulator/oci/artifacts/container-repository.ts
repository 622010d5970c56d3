import type { Context } from '../core/context.ts'
import { ServiceError } from '../core/service.ts'
import type { Collection } from '../core/store.ts'

type Tags = Record<string, string>

/**
 * A stored OCIR repository; the counts of OCI's resource are computed from its images on each
 * request.
 */
export interface ContainerRepository {
  readonly id: string
  readonly compartmentId: string
  readonly createdBy: string
  readonly displayName: string
  readonly isImmutable: boolean
  readonly isPublic: boolean
  readonly lifecycleState: 'AVAILABLE'
  readonly namespace: string
  readonly timeCreated: string
  readonly timeLastPushed?: string
  readonly readme?: { content: string; format: string }
  readonly freeformTags: Tags
  readonly definedTags: Record<string, Tags>
  readonly systemTags: Record<string, Tags>
}

export type NewRepository = Pick<
  ContainerRepository,
  'compartmentId' | 'createdBy' | 'displayName'
> &
  Partial<
    Pick<
      ContainerRepository,
      'isImmutable' | 'isPublic' | 'readme' | 'freeformTags' | 'definedTags'
    >
  >

export const repositories = (context: Context): Collection<ContainerRepository> =>
  context.store.collection<ContainerRepository>('repositories')

export const repositoryNamed = (
  context: Context,
  displayName: string,
): ContainerRepository | undefined =>
  repositories(context).list((repository) => repository.displayName === displayName)[0]

/**
 * Stores a new repository.
 * @throws ServiceError 409 when the name exists anywhere in the tenancy, in whatever compartment
 * (the status is certain, the code in the body is not confirmed).
 */
export const createRepository = (
  context: Context,
  namespace: string,
  wanted: NewRepository,
): ContainerRepository => {
  if (repositoryNamed(context, wanted.displayName)) {
    throw new ServiceError(
      409,
      'NAMESPACE_CONFLICT',
      `repository already exists, namespace: ${namespace}, name: ${wanted.displayName}`,
    )
  }
  return repositories(context).put({
    isImmutable: false,
    isPublic: false,
    freeformTags: {},
    definedTags: {},
    ...wanted,
    id: context.newOcid('containerrepo'),
    lifecycleState: 'AVAILABLE',
    namespace,
    timeCreated: new Date(context.clock.now()).toISOString(),
    systemTags: {},
  })
}
