import { rmSync } from 'node:fs'
import type { Scenario } from '../scenario.ts'
import type { World } from '../world.ts'
import { checkout } from './chart.ts'

/** The repositories of one name, in any compartment. */
export interface RepositoryState {
  readonly repositories: readonly { readonly inCompartment: boolean; readonly images: boolean }[]
}

interface Repository {
  readonly id: string
  readonly displayName: string
  readonly compartmentId: string
  readonly imageCount: number
}

/** build-push creates a repository in the compartment and pushes an image into it. */
export const image: Scenario = {
  name: 'build-push',
  action: 'build-push',
  hasPost: false,
  place: ({ world, registry }, id) => {
    const { compartmentId } = world.environment
    const workspace = checkout({ Dockerfile: 'FROM scratch\nCOPY content /\n', content: id })
    return Promise.resolve({
      inputs: {
        ...{ repository: id, 'compartment-id': compartmentId, registry },
        ...{ tags: 'latest', builder: 'podman' },
      },
      environment: {
        GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
        GITHUB_WORKSPACE: workspace,
      },
      observe: () => repositoriesOf(world, id, compartmentId),
      clear: async () => {
        rmSync(workspace, { recursive: true, force: true })
        await removeRepositories(world, id)
      },
    })
  },
  problems: (state) => repositoryProblems(state as RepositoryState),
}

const named = async ({ oci, environment }: World, name: string): Promise<Repository[]> => {
  const path = `/20160918/container/repositories?compartmentId=${environment.tenancyId}&compartmentIdInSubtree=true`
  return (await oci.list<Repository>(path)).filter(({ displayName }) => displayName === name)
}

/** Returns the repositories of this name, and whether they are in the compartment. */
export const repositoriesOf = async (
  world: World,
  name: string,
  compartmentId: string,
): Promise<RepositoryState> => {
  const repositories = (await named(world, name)).map((one) => ({
    inCompartment: one.compartmentId === compartmentId,
    images: one.imageCount > 0,
  }))
  return { repositories }
}

/** Returns what is wrong if there should be one with an image. */
export const repositoryProblems = ({ repositories }: RepositoryState): string[] => {
  if (repositories.length !== 1) return [`${repositories.length} repositories of the name`]
  const isGood = repositories[0]?.inCompartment && repositories[0].images
  return isGood ? [] : [`the repository is ${JSON.stringify(repositories[0])}`]
}

/** Deletes the repositories of this name. */
export const removeRepositories = async (world: World, name: string): Promise<void> => {
  for (const { id } of await named(world, name))
    await world.oci.send('DELETE', `/20160918/container/repositories/${id}`)
}
