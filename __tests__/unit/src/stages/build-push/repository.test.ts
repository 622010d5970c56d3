import { expect, it } from '@jest/globals'

import type {
  Repository,
  RepositorySettings,
} from '../../../../../src/clients/registry/repositories.ts'
import {
  ensureRepository,
  planRepository,
} from '../../../../../src/stages/build-push/repository.ts'
import { ActionError } from '../../../../../src/values/action-error.ts'
import { keptProgress } from '../quiet-progress.ts'
import { RepositoriesMemory } from '../repositories-memory.ts'
import { VirtualClock } from '../virtual-clock.ts'

const request = { repository: 'team/shop', compartmentId: 'ocid1.compartment.oc1..shop' }

const ensure = async (
  repositories: RepositoriesMemory,
  settings: RepositorySettings = {},
  wanted = request,
) => {
  const all = { ...wanted, settings }
  const plan = await planRepository(all, repositories)
  const { progress, infos } = keptProgress()
  const clients = { repositories, clock: new VirtualClock() }
  const changes: unknown[] = []
  const changed = (change: unknown) => void changes.push(change)
  await ensureRepository(all, plan, clients, { progress, changed })
  return { plan, infos, changes }
}

it('is private and mutable by default, and left as it is where it exists', async () => {
  const repositories = new RepositoriesMemory()
  const { plan } = await ensure(repositories)
  expect(plan.changes[0]?.description).toBe('private, in the compartment that is given')
  await repositories.update(repositories.names[0] ?? '', { isPublic: true })
  expect((await ensure(repositories)).plan).toEqual({ changes: [], kept: ['repository team/shop'] })
})

it('is changed in what is wanted and differs, and in nothing else', async () => {
  const repositories = new RepositoriesMemory()
  await ensure(repositories, { tags: { team: 'shop', by: 'hand' } })
  const wanted = { isPublic: false, isImmutable: true, readme: '# Shop', tags: { team: 'web' } }
  const { plan, changes } = await ensure(repositories, wanted)
  expect(plan.changes).toEqual([
    { action: 'update', target: 'repository team/shop', description: 'immutable, readme, tags' },
  ])
  expect(changes).toEqual(plan.changes)
  const tags = { team: 'web', by: 'hand' }
  expect(repositories.updates).toEqual([{ isImmutable: true, readme: '# Shop', tags }])
  expect((await ensure(repositories, wanted)).plan.changes).toEqual([])
})

it.each(['before', 'after'])('continues when the response is lost %s it was made', async (when) => {
  const repositories = new RepositoriesMemory()
  const create = repositories.create.bind(repositories)
  let losses = 0
  repositories.create = async (wanted, token) => {
    if (losses++ > 0) return create(wanted, token)
    if (when === 'after') await create(wanted, token)
    const [code, isTransient] = ['OCI_UNAVAILABLE', true]
    throw new ActionError({ code, message: 'no answer', hint: '', isTransient })
  }
  const { infos } = await ensure(repositories)
  expect([repositories.names.length, losses]).toEqual([1, when === 'after' ? 1 : 2])
  expect(infos[0]).toMatch(/^(Created|Found) repository team\/shop$/)
})

it('takes the repository that another job made since the plan, and no other one', async () => {
  const repositories = new RepositoriesMemory()
  const create = repositories.create.bind(repositories)
  const service = { status: 409, code: 'NAMESPACE_CONFLICT', operation: 'Create' }
  repositories.create = async (wanted, token) => {
    if (wanted.compartmentId === request.compartmentId) await create(wanted, token)
    const [code, message] = ['REPOSITORY_ELSEWHERE', 'taken']
    throw new ActionError({ code, message, hint: 'look', service })
  }
  const { infos, changes } = await ensure(repositories)
  expect([infos[0], changes]).toEqual(['Found repository team/shop', []])
  repositories.clear()
  const elsewhere = { ...request, compartmentId: 'ocid1.compartment.oc1..other' }
  await expect(ensure(repositories, {}, elsewhere)).rejects.toMatchObject({
    code: 'REPOSITORY_ELSEWHERE',
  })
})

it('is made once by five runs that see in no list what was made just now', async () => {
  const made = new Map<string, Repository>()
  const clock = new VirtualClock()
  let seenFrom = Number.POSITIVE_INFINITY
  const repositories = new RepositoriesMemory()
  repositories.find = async () => (clock.now() >= seenFrom ? [...made.values()][0] : undefined)
  repositories.create = async ({ name }, token) => {
    seenFrom = Math.min(seenFrom, clock.now() + 2000)
    const repository = made.get(token) ?? { id: `r${made.size}`, name, isPublic: false }
    made.set(token, repository)
    return repository
  }
  const plan = await planRepository(request, repositories)
  const { progress } = keptProgress()
  const clients = { repositories, clock }
  await Promise.all(
    Array.from({ length: 5 }, () => ensureRepository(request, plan, clients, { progress })),
  )
  expect(made.size).toBe(1)
})
