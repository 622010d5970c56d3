import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Scenario } from '../scenario.ts'

interface State {
  readonly repositories: readonly { readonly inCompartment: boolean; readonly images: boolean }[]
}

interface Repository {
  readonly id: string
  readonly displayName: string
  readonly compartmentId: string
  readonly imageCount: number
}

/** build-push makes a repository in the compartment and pushes an image into it. */
export const image: Scenario = {
  name: 'build-push',
  action: 'build-push',
  hasPost: false,
  place: ({ world, registry }, id) => {
    const { compartmentId, tenancyId } = world.environment
    const workspace = mkdtempSync(join(tmpdir(), 'sweep-context-'))
    writeFileSync(join(workspace, 'Dockerfile'), 'FROM scratch\nCOPY content /\n')
    writeFileSync(join(workspace, 'content'), id)
    const repositories = async (): Promise<Repository[]> => {
      const path = `/20160918/container/repositories?compartmentId=${tenancyId}&compartmentIdInSubtree=true`
      const all = await world.oci.list<Repository>(path)
      return all.filter(({ displayName }) => displayName === id)
    }
    return Promise.resolve({
      inputs: {
        ...{ repository: id, 'compartment-id': compartmentId, registry },
        ...{ tags: 'latest', builder: 'podman' },
      },
      environment: {
        GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
        GITHUB_WORKSPACE: workspace,
      },
      look: async () => ({
        repositories: (await repositories()).map((one) => ({
          inCompartment: one.compartmentId === compartmentId,
          images: one.imageCount > 0,
        })),
      }),
      clear: async () => {
        rmSync(workspace, { recursive: true, force: true })
        for (const { id: ocid } of await repositories())
          await world.oci.send('DELETE', `/20160918/container/repositories/${ocid}`)
      },
    })
  },
  problems: (state) => {
    const { repositories } = state as State
    if (repositories.length !== 1) return [`${repositories.length} repositories of the name`]
    const isGood = repositories[0]?.inCompartment && repositories[0].images
    return isGood ? [] : [`the repository is ${JSON.stringify(repositories[0])}`]
  },
}
