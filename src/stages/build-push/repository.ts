import type { Repositories, RepositorySettings } from '../../clients/registry/repositories.ts'
import type { Change, Plan } from '../../core/change.ts'
import type { Clock } from '../../core/clock.ts'
import { createOnce } from '../../core/create-once.ts'
import type { Progress } from '../../core/progress.ts'
import { readAfterCreate } from '../../core/read-after-create.ts'

/** The repository that images go to. */
export interface RepositoryRequest {
  /** Path below the tenancy's namespace, e.g. `shop` or `team/shop`. */
  readonly repository: string
  /** The compartment to create it in if it is missing. */
  readonly compartmentId: string
  readonly settings?: RepositorySettings
}

/** Where changes are reported. */
interface RepositoryRun {
  readonly progress: Progress
  /** Called at once, since what follows may fail. */
  readonly changed?: ((change: Change) => void) | undefined
}

interface RepositoryClients {
  readonly repositories: Repositories
  readonly clock: Clock
}

/** The desired settings that differ. */
const differences = (wanted: RepositorySettings, now: RepositorySettings): RepositorySettings => {
  const tags = Object.entries(wanted.tags ?? {})
  const isOther = ([key, value]: [string, string]) => now.tags?.[key] !== value
  const { isPublic, isImmutable, readme } = wanted
  return {
    ...(isPublic === undefined || isPublic === now.isPublic ? {} : { isPublic }),
    ...(isImmutable === undefined || isImmutable === now.isImmutable ? {} : { isImmutable }),
    ...(readme === undefined || readme === now.readme ? {} : { readme }),
    ...(tags.some(isOther) ? { tags: { ...now.tags, ...wanted.tags } } : {}),
  }
}

/** Describes the settings of a change. */
const describe = ({
  isPublic,
  isImmutable,
  readme,
  tags,
}: RepositorySettings): readonly string[] => [
  ...(isPublic === undefined ? [] : [isPublic ? 'public' : 'private']),
  ...(isImmutable === undefined ? [] : [isImmutable ? 'immutable' : 'mutable']),
  ...(readme === undefined ? [] : ['readme']),
  ...(tags === undefined ? [] : ['tags']),
]

const isWanted = (settings: RepositorySettings): boolean => describe(settings).length > 0

const changesOf = async (
  { settings = {} }: RepositoryRequest,
  id: string,
  repositories: Repositories,
): Promise<RepositorySettings> =>
  isWanted(settings) ? differences(settings, await repositories.settings(id)) : {}

/** Plans the creation or change of the repository; changes nothing. */
export const planRepository = async (
  request: RepositoryRequest,
  repositories: Repositories,
): Promise<Plan> => {
  const { repository, compartmentId, settings = {} } = request
  const target = `repository ${repository}`
  const found = await repositories.find(compartmentId, repository)
  if (found === undefined) {
    const words = describe({ ...settings, isPublic: settings.isPublic ?? false }).join(', ')
    const description = `${words}, in the compartment that is given`
    return { changes: [{ action: 'create', target, description }], kept: [] }
  }
  const other = describe(await changesOf(request, found.id, repositories))
  if (other.length === 0) return { changes: [], kept: [target] }
  return { changes: [{ action: 'update', target, description: other.join(', ') }], kept: [] }
}

/**
 * Creates or changes the repository according to the plan. A push must never create it, since that
 * would be in the root compartment.
 * @throws ActionError REPOSITORY_ELSEWHERE, RESOURCE_GONE
 */
export const ensureRepository = async (
  request: RepositoryRequest,
  plan: Plan,
  clients: RepositoryClients,
  { progress, changed = () => undefined }: RepositoryRun,
): Promise<void> => {
  for (const change of plan.changes) {
    if (change.action === 'create') {
      const how = await makeRepository(request, clients)
      if (how === 'Created') changed(change)
      progress.info(`${how} repository ${request.repository}`)
    } else {
      await changeRepository(request, clients)
      changed(change)
      progress.info(`Changed repository ${request.repository}: ${change.description}`)
    }
  }
}

const changeRepository = async (
  request: RepositoryRequest,
  { repositories }: RepositoryClients,
): Promise<void> => {
  const found = await repositories.find(request.compartmentId, request.repository)
  const other = found && (await changesOf(request, found.id, repositories))
  if (found !== undefined && other !== undefined && isWanted(other)) {
    await repositories.update(found.id, other)
  }
}

/** A concurrent job may have created it since the plan: then it is found. */
const makeRepository = (
  { compartmentId, repository: name, settings = {} }: RepositoryRequest,
  { repositories, clock }: RepositoryClients,
): Promise<'Created' | 'Found'> => {
  const find = () => repositories.find(compartmentId, name)
  return createOnce({
    name: `repository ${name}`,
    identity: [
      ...['repository', compartmentId, name],
      // With other settings it is another request, and needs another token.
      ...(isWanted(settings) ? [JSON.stringify(settings)] : []),
    ],
    create: async (token) => {
      await repositories.create({ compartmentId, name, settings }, token)
      return (await readAfterCreate(find, clock)) && 'Created'
    },
    // A repository that another run has just created may not be listed yet.
    find: async () => (await readAfterCreate(find, clock, 2000)) && 'Found',
  })
}
