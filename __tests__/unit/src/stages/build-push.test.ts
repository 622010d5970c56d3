import { describe, expect, it } from '@jest/globals'

import type { ImageBuild } from '../../../../src/clients/registry/builder-arguments.ts'
import type { Change } from '../../../../src/core/change.ts'
import type { Repositories, Repository } from '../../../../src/clients/registry/repositories.ts'
import { ActionError } from '../../../../src/values/action-error.ts'
import { buildAndPush, planRepository } from '../../../../src/stages/build-push.ts'
import { keptProgress } from './quiet-progress.ts'
import { VirtualClock } from './virtual-clock.ts'

const digest = `sha256:${'a'.repeat(64)}`
const request = {
  registry: 'fra.ocir.io',
  repository: 'team/shop',
  compartmentId: 'ocid1.compartment.oc1..shop',
  tags: ['abc', 'v1'],
  build: { context: '.', arguments: {}, labels: {}, authFile: '/c.json' },
}

const registry = () => {
  const all = new Map<string, Repository>()
  const repositories: Repositories = {
    namespace: async () => 'acme',
    find: async (compartmentId, name) => all.get(`${compartmentId}/${name}`),
    create: async (compartmentId, name) => {
      const repository = { id: 'r', name, isImmutable: false, isPublic: false }
      all.set(`${compartmentId}/${name}`, repository)
      return repository
    },
  }
  return { all, repositories }
}

const run = async (build: (build: ImageBuild) => Promise<string>, changes: string[] = []) => {
  const { all, repositories } = registry()
  const { progress } = keptProgress()
  const builder = { name: 'podman' as const, build }
  const clients = { repositories, builder, clock: new VirtualClock() }
  const plan = await planRepository(request, repositories)
  const changed = ({ action, target }: Change) => void changes.push(`${action} ${target}`)
  const image = await buildAndPush(request, plan, clients, { progress, changed })
  return { all, image, plan, second: await planRepository(request, repositories) }
}

describe('build-push', () => {
  it('makes the repository first, pushes all tags, and deploys by digest', async () => {
    const builds: ImageBuild[] = []
    const { all, image, plan, second } = await run(async (build) => {
      builds.push(build)
      return digest
    })
    expect([...all.keys()]).toEqual(['ocid1.compartment.oc1..shop/team/shop'])
    expect(builds[0]?.references).toEqual([
      'fra.ocir.io/acme/team/shop:abc',
      'fra.ocir.io/acme/team/shop:v1',
    ])
    expect(image.reference).toBe(`fra.ocir.io/acme/team/shop@${digest}`)
    expect(plan.changes.map(({ action }) => action)).toEqual(['create'])
    expect(second).toEqual({ changes: [], kept: ['repository team/shop'] })
  })

  it.each(['before', 'after'])('goes on when the answer is lost %s it was made', async (when) => {
    const { repositories, all } = registry()
    const plan = await planRepository(request, repositories)
    let losses = 0
    const create: Repositories['create'] = async (...details) => {
      if (losses++ > 0) return repositories.create(...details)
      if (when === 'after') await repositories.create(...details)
      const [code, isTransient] = ['OCI_UNAVAILABLE', true]
      throw new ActionError({ code, message: 'no answer', hint: '', isTransient })
    }
    const builder = { name: 'podman' as const, build: async () => digest }
    const { progress, infos } = keptProgress()
    const clock = new VirtualClock()
    await buildAndPush(
      request,
      plan,
      { repositories: { ...repositories, create }, builder, clock },
      { progress },
    )
    expect([all.size, losses]).toEqual([1, when === 'after' ? 1 : 2])
    expect(infos[0]).toMatch(/^(Created|Found) repository team\/shop$/)
  })

  it('is made once by five runs that see in no list what was made just now', async () => {
    const made = new Map<string, Repository>()
    const clock = new VirtualClock()
    let seenFrom = Number.POSITIVE_INFINITY
    const repositories: Repositories = {
      namespace: async () => 'acme',
      find: async () => (clock.now() >= seenFrom ? [...made.values()][0] : undefined),
      create: async (_compartmentId, name, token) => {
        seenFrom = Math.min(seenFrom, clock.now() + 2000)
        const repository = made.get(token) ?? {
          id: `r${made.size}`,
          name,
          isImmutable: false,
          isPublic: false,
        }
        made.set(token, repository)
        return repository
      },
    }
    const plan = await planRepository(request, repositories)
    const builder = { name: 'podman' as const, build: async () => digest }
    const { progress } = keptProgress()
    const clients = { repositories, builder, clock }
    const runs = Array.from({ length: 5 }, () => buildAndPush(request, plan, clients, { progress }))
    const images = await Promise.all(runs)
    expect(new Set(images.map(({ reference }) => reference)).size).toBe(1)
    expect(made.size).toBe(1)
  })

  it('takes the repository that another job made since the plan, and no other one', async () => {
    const { repositories, all } = registry()
    const plan = await planRepository(request, repositories)
    const service = { status: 409, code: 'NAMESPACE_CONFLICT', operation: 'Create' }
    const create: Repositories['create'] = async (compartmentId, name, token) => {
      if (compartmentId === request.compartmentId)
        await repositories.create(compartmentId, name, token)
      throw new ActionError({
        code: 'REPOSITORY_ELSEWHERE',
        message: 'taken',
        hint: 'look',
        service,
      })
    }
    const builder = { name: 'podman' as const, build: async () => digest }
    const { progress, infos } = keptProgress()
    const clock = new VirtualClock()
    const clients = { repositories: { ...repositories, create }, builder, clock }
    const changes: unknown[] = []
    const changed = (change: unknown) => void changes.push(change)
    await buildAndPush(request, plan, clients, { progress, changed })
    expect([infos[0], changes]).toEqual(['Found repository team/shop', []])
    all.clear()
    const elsewhere = { ...request, compartmentId: 'ocid1.compartment.oc1..other' }
    await expect(buildAndPush(elsewhere, plan, clients, { progress })).rejects.toMatchObject({
      code: 'REPOSITORY_ELSEWHERE',
    })
  })

  it.each([
    ['denied: requested access to the resource is denied', /login-ocir/],
    ['manifest invalid: tag is immutable', /another tag/],
    ['open Dockerfile: no such file or directory', /workspace/],
    ['exit status 1', /output above/],
  ])('gives a hint for "%s", and has told of the repository', async (message, hint) => {
    const changes: string[] = []
    await expect(run(() => Promise.reject(new Error(message)), changes)).rejects.toMatchObject({
      code: 'IMAGE_BUILD_FAILED',
      hint: expect.stringMatching(hint),
    })
    expect(changes).toEqual(['create repository team/shop'])
  })
})
