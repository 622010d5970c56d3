import { describe, expect, it } from '@jest/globals'

import type { BuiltImage, ImageBuild } from '../../../../src/clients/image-build/image-build.ts'
import type {
  RegistryImage,
  RegistryImages,
} from '../../../../src/clients/registry/registry-images.ts'
import type { Change } from '../../../../src/core/change.ts'
import { ActionError } from '../../../../src/values/action-error.ts'
import { buildAndPush } from '../../../../src/stages/build-push.ts'
import { planRepository } from '../../../../src/stages/build-push/repository.ts'
import { keptProgress } from './quiet-progress.ts'
import { RepositoriesMemory } from './repositories-memory.ts'
import { VirtualClock } from './virtual-clock.ts'

const digestOf = (letter: string) => `sha256:${letter.repeat(64)}`
const digest = digestOf('a')
const request = {
  registry: 'fra.ocir.io',
  repository: 'team/shop',
  compartmentId: 'ocid1.compartment.oc1..shop',
  tags: ['abc', 'v1'],
  build: { context: '.', arguments: {}, labels: {}, authFile: '/c.json' },
}

interface Given {
  readonly build?: (build: ImageBuild) => Promise<void>
  readonly configDigests?: readonly string[]
  /** The images in the registry, by tag. */
  readonly images?: Readonly<Record<string, RegistryImage>>
  readonly find?: RegistryImages['find']
  readonly immutable?: boolean
  /** How many pushes never reach the registry, although they are reported as successful. */
  readonly lost?: number
  readonly changes?: string[]
  /** Whether the repository exists at the start. */
  readonly isThere?: boolean
  readonly pushesNew?: boolean
}

const run = async (given: Given) => {
  const repositories = new RepositoriesMemory()
  const pushes: (readonly string[])[] = []
  const builds: ImageBuild[] = []
  let forgotten = 0
  const built: BuiltImage = {
    configDigests: given.configDigests ?? [],
    push: async (references) => {
      pushes.push(references)
      return digest
    },
    forget: async () => void forgotten++,
  }
  const builder = {
    name: 'podman' as const,
    pushesNew: given.pushesNew === true,
    build: async (build: ImageBuild, onLine: (line: string) => void) => {
      builds.push(build)
      for (const line of ['STEP 1/3: FROM x', 'STEP 2/3: COPY a /', '--> Using cache 1'])
        onLine(line)
      onLine('STEP 3/3: RUN make')
      await given.build?.(build)
      return built
    },
  }
  const find: RegistryImages['find'] = async (_repository, reference) =>
    reference === digest && pushes.length > (given.lost ?? 0)
      ? there(digestOf('c'), digest)
      : given.images?.[reference]
  const { progress, infos, warnings } = keptProgress()
  const clock = new VirtualClock()
  const settings = given.immutable === true ? { isImmutable: true } : {}
  const wanted = { ...request, settings }
  const { compartmentId, repository: name } = request
  if (given.isThere === true) await repositories.create({ compartmentId, name, settings: {} }, '')
  const plan = await planRepository(wanted, repositories)
  const changed = ({ action, target }: Change) => void given.changes?.push(`${action} ${target}`)
  const signer = { require: async () => undefined, sign: async () => undefined }
  const images = { find: given.find ?? find }
  const clients = { repositories, builder, clock, images, signer }
  const image = await buildAndPush(wanted, plan, clients, { progress, changed }).finally(() =>
    expect(forgotten).toBe(builds.length === 0 || given.build !== undefined ? forgotten : 1),
  )
  return {
    repositories,
    builds,
    pushes,
    plan,
    image,
    infos,
    warnings,
    second: await planRepository(wanted, repositories),
  }
}

const there = (config: string, own = digestOf('e')): RegistryImage => ({
  digest: own,
  platforms: [],
  configDigests: [config],
  size: 10,
})

describe('build-push', () => {
  it('makes the repository first, pushes all tags, and deploys by digest', async () => {
    const { repositories, builds, pushes, image, plan, second } = await run({})
    expect(repositories.names).toEqual(['ocid1.compartment.oc1..shop/team/shop'])
    const tags = ['fra.ocir.io/acme/team/shop:abc', 'fra.ocir.io/acme/team/shop:v1']
    expect([builds[0]?.references, pushes]).toEqual([tags, [tags]])
    expect(image).toMatchObject({
      reference: `fra.ocir.io/acme/team/shop@${digest}`,
      isUnchanged: false,
      steps: { built: 1, cached: 1 },
    })
    expect(plan.changes.map(({ action }) => action)).toEqual(['create'])
    expect(second).toEqual({ changes: [], kept: ['repository team/shop'] })
  })

  it('pushes nothing where every tag has the same content', async () => {
    const config = digestOf('c')
    const images = { abc: there(config), v1: there(config) }
    const { pushes, image, infos } = await run({ configDigests: [config], images })
    expect(pushes).toEqual([])
    expect(image).toMatchObject({ digest: digestOf('e'), isUnchanged: true, size: 10 })
    expect(infos.at(-1)).toMatch(
      /^Unchanged: fra\.ocir\.io\/acme\/team\/shop@sha256:e+ has the same/,
    )
  })

  it.each<[string, Given, string[]]>([
    ['is missing', { images: { v1: there(digestOf('c')) } }, ['abc']],
    ['has other content', { images: { abc: there(digestOf('d')) } }, ['abc', 'v1']],
    [
      'has one platform of two',
      { images: { abc: there(digestOf('c')) }, configDigests: [digestOf('c'), digestOf('d')] },
      ['abc', 'v1'],
    ],
    ['cannot be read', { find: () => Promise.reject(new Error('busy')) }, ['abc', 'v1']],
    [
      'cannot be compared',
      { configDigests: [], images: { abc: there(digestOf('c')) } },
      ['abc', 'v1'],
    ],
  ])('pushes where a tag %s', async (_what, given, tags) => {
    const { pushes } = await run({ configDigests: [digestOf('c')], ...given })
    expect(pushes).toEqual([tags.map((tag) => `fra.ocir.io/acme/team/shop:${tag}`)])
  })

  const config = digestOf('c')
  const busy = () => Promise.reject(new Error('busy'))

  it.each<[string, boolean, Given]>([
    ['none of the tags are there', true, { isThere: true }],
    ['the repository was made just now', true, { find: busy }],
    ['one of the tags is there', false, { isThere: true, images: { v1: there(config) } }],
    ['the registry does not say', false, { isThere: true, find: busy }],
    ['the builder needs a run of its own', false, { isThere: true, pushesNew: false }],
  ])('is built and pushed in one go or not: %s', async (_what, isNew, given) => {
    const own = { configDigests: [config], pushesNew: true, ...given }
    const { builds, image } = await run(own)
    expect(builds.map((build) => build.isNew)).toEqual([isNew])
    expect(image.isUnchanged).toBe(false)
  })

  it.each([
    [0, 1, 0],
    [1, 2, 0],
    [9, 2, 1],
  ])('is verified: %i pushes that never arrived', async (lost, pushed, warned) => {
    const { pushes, warnings, image } = await run({ lost })
    expect([pushes.length, warnings.length]).toEqual([pushed, warned])
    expect(image.size).toBe(warned === 0 ? 10 : undefined)
  })

  it('of an immutable repository, a tag with the same content is fine, with other none', async () => {
    const config = digestOf('c')
    const same = await run({
      immutable: true,
      configDigests: [config],
      images: { abc: there(config) },
    })
    expect(same.pushes).toEqual([['fra.ocir.io/acme/team/shop:v1']])
    for (const configDigests of [[digestOf('d')], []]) {
      const other = run({ immutable: true, configDigests, images: { abc: there(config) } })
      await expect(other).rejects.toMatchObject({
        code: 'IMAGE_TAG_IMMUTABLE',
        message: expect.stringContaining('has the tag abc already') as unknown,
      })
    }
  })

  it.each([
    ['denied: requested access to the resource is denied', /login-ocir/],
    ['manifest invalid: tag is immutable', /another tag/],
    ['open Dockerfile: no such file or directory', /workspace/],
    ['exec /bin/sh: exec format error', /setup-qemu-action/],
    ['Multi-platform build is not supported for the docker driver.', /setup-buildx-action/],
    ['unsupported frontend capability moby.buildkit.frontend.contexts', /setup-buildx-action/],
    ['secret npm: not found', /"secrets"/],
    ['exit status 1', /output above/],
  ])('gives a hint for "%s", and has reported the repository', async (message, hint) => {
    const changes: string[] = []
    const build = () => Promise.reject(new Error(message))
    await expect(run({ build, changes })).rejects.toMatchObject({
      code: 'IMAGE_BUILD_FAILED',
      hint: expect.stringMatching(hint),
    })
    expect(changes).toEqual(['create repository team/shop'])
  })

  it('keeps the line of the Dockerfile that broke it', async () => {
    const place = { file: '/w/Dockerfile', line: 3 }
    const error = new ActionError({ code: 'PROCESS_FAILED', message: 'no', hint: '', place })
    const broken = run({ build: () => Promise.reject(error) })
    await expect(broken).rejects.toMatchObject({ code: 'IMAGE_BUILD_FAILED', place })
  })
})
