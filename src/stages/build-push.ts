import type { ImageBuild } from '../clients/registry/builder-arguments.ts'
import type { ImageBuilder } from '../clients/registry/image-builder.ts'
import type { Repositories } from '../clients/registry/repositories.ts'
import type { Change, Plan } from '../core/change.ts'
import type { Clock } from '../core/clock.ts'
import { createOnce } from '../core/create-once.ts'
import type { Progress } from '../core/progress.ts'
import { readAfterCreate } from '../core/read-after-create.ts'
import { ActionError, messageOf } from '../values/action-error.ts'

/** What to build and where to push it. */
export interface BuildRequest {
  readonly registry: string
  /** Below the tenancy's namespace, as `shop` or `team/shop`. */
  readonly repository: string
  /** Where the repository is made if it is missing. */
  readonly compartmentId: string
  /** The first is the one by commit. */
  readonly tags: readonly string[]
  readonly build: Omit<ImageBuild, 'references' | 'registry'>
}

export interface PushedImage {
  /** By digest: what is deployed. */
  readonly reference: string
  /** Without tag and digest. */
  readonly name: string
  readonly digest: string
  readonly tags: readonly string[]
}

export interface BuildClients {
  readonly repositories: Repositories
  readonly builder: ImageBuilder
  readonly clock: Clock
}

/** Whether the repository has to be made, as a plan; nothing is changed. */
export const planRepository = async (
  request: Pick<BuildRequest, 'repository' | 'compartmentId'>,
  repositories: Repositories,
): Promise<Plan> => {
  const found = await repositories.find(request.compartmentId, request.repository)
  if (found !== undefined) return { changes: [], kept: [`repository ${request.repository}`] }
  const change: Change = {
    action: 'create',
    target: `repository ${request.repository}`,
    description: 'private, in the compartment that is given',
  }
  return { changes: [change], kept: [] }
}

interface BuildRun {
  readonly progress: Progress
  readonly signal?: AbortSignal | undefined
  /** Called for the repository at once, since the build may still fail. */
  readonly changed?: (change: Change) => void
}

/**
 * Makes the repository if the plan says so, then builds and pushes. The repository is never left
 * to the push: that would make it in the root compartment.
 *
 * @throws ActionError IMAGE_BUILD_FAILED, REGISTRY_UNAVAILABLE, REPOSITORY_ELSEWHERE, RESOURCE_GONE
 */
export const buildAndPush = async (
  request: BuildRequest,
  plan: Plan,
  clients: BuildClients,
  { progress, signal, changed }: BuildRun,
): Promise<PushedImage> => {
  const { repositories, builder } = clients
  for (const change of plan.changes) {
    const how = await makeRepository(request, clients)
    if (how === 'Created') changed?.(change)
    progress.info(`${how} repository ${request.repository}`)
  }
  const namespace = await repositories.namespace()
  const name = `${request.registry}/${namespace}/${request.repository}`
  const references = request.tags.map((tag) => `${name}:${tag}`)
  const build = { ...request.build, references, registry: request.registry }
  const digest = await builder
    .build(build, (line) => progress.info(line), signal)
    .catch((error: unknown) => Promise.reject(buildFailure(builder.name, name, error)))
  progress.info(`Pushed ${name}@${digest}`)
  return { reference: `${name}@${digest}`, name, digest, tags: request.tags }
}

/** A job beside this one may have made it since the plan: then it is found. */
const makeRepository = (
  { compartmentId, repository }: BuildRequest,
  { repositories, clock }: Pick<BuildClients, 'repositories' | 'clock'>,
): Promise<'Created' | 'Found'> => {
  const find = () => repositories.find(compartmentId, repository)
  return createOnce({
    name: `repository ${repository}`,
    identity: ['repository', compartmentId, repository],
    create: async (token) => {
      await repositories.create(compartmentId, repository, token)
      return (await readAfterCreate(find, clock)) && 'Created'
    },
    find: async () => (await find()) && 'Found',
  })
}

/** What the end of a builder's output means. */
const hints: readonly (readonly [RegExp, string])[] = [
  [
    /denied|unauthorized|403|forbidden/i,
    'Log in with the login-ocir action first; pushing needs REPOSITORY_READ and REPOSITORY_UPDATE on the repository.',
  ],
  [
    /immutable|already exists|overwrite/i,
    'The repository is immutable and has this tag already: choose another tag.',
  ],
  [
    /no such file|not found|failed to read dockerfile/i,
    'Check "context" and "file": both are relative to the workspace.',
  ],
]

const buildFailure = (builder: string, name: string, error: unknown): ActionError => {
  // The image was built: it is the registry that has a problem.
  if (error instanceof ActionError && error.code === 'REGISTRY_UNAVAILABLE') return error
  const message = messageOf(error)
  const known = hints.find(([pattern]) => pattern.test(message))
  return new ActionError({
    code: 'IMAGE_BUILD_FAILED',
    message: `could not build and push ${name} with ${builder}: ${message}`,
    hint:
      known?.[1] ?? "Read the builder's output above; the same command fails on your machine too.",
    cause: error,
  })
}
