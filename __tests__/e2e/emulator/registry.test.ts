import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Admin } from '../actions/admin.ts'
import { sharedEmulator } from '../emulator-fixture.ts'
import { buildServer, ImageClient, imagePrograms } from './image-client.ts'
import { TestBed } from './test-bed.ts'

interface Image {
  readonly name: string
  readonly digest: string
  readonly got: string
  readonly lookedUp: string
}

interface Repository {
  readonly name: string
  readonly images: number
}

describe.each(imagePrograms)('the registry for %s', (program) => {
  let bed: TestBed
  let client: ImageClient
  let tag: (repository: string, namespace?: string) => string
  let authToken: string
  let bearer: string

  beforeAll(async () => {
    bed = await TestBed.of(sharedEmulator())
    const { environment } = bed
    // Checks what reads return, not when.
    const admin = new Admin(environment)
    const lag = await admin.setReadLag(0)
    bed.atEnd(() => admin.setReadLag(lag))
    tag = (repository, namespace = environment.namespace) =>
      `${environment.registry}/${namespace}/${repository}:1`
    authToken = `${environment.registryUser}:${environment.registryToken}`
    client = await ImageClient.of(program, bed)
    await client.build(await buildServer(bed), tag(`made/${program}`), program)
    const response = (await bed.signedGet('/20180419/docker/token')) as { token: string }
    bearer = response.token
  }, 600_000)

  afterAll(async () => bed.end(), 120_000)

  it('takes a push with a bearer token of the signed-in identity', async () => {
    await bed.sdk('create_repository', `made/${program}`)
    bed.atEnd(() => bed.sdk('delete_repository', `made/${program}`))
    const pushed = await client.push(tag(`made/${program}`), `BEARER_TOKEN:${bearer}`)
    expect(pushed).toMatchObject({ code: 0 })
    const known = await bed.sdk<Repository[]>('repositories', 'own')
    expect(known).toContainEqual({ name: `made/${program}`, images: 1 })
    const [image] = await bed.sdk<Image[]>('images', `made/${program}`)
    expect(image?.name).toBe(`made/${program}:1`)
    expect(image?.digest).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect([image?.got, image?.lookedUp]).toEqual([image?.digest, image?.digest])
  }, 120_000)

  it('takes a push with an auth token; a missing repository is made in the root compartment', async () => {
    const repository = `new/by-${program}`
    await client.run('tag', tag(`made/${program}`), tag(repository))
    bed.atEnd(() => bed.sdk('delete_repository', repository))
    expect(await client.push(tag(repository), authToken)).toMatchObject({ code: 0 })
    const root = await bed.sdk<Repository[]>('repositories', 'root')
    expect(root).toContainEqual({ name: repository, images: 1 })
    const own = await bed.sdk<Repository[]>('repositories', 'own')
    expect(own.map(({ name }) => name)).not.toContain(repository)
  }, 120_000)

  it('gives back what was pushed', async () => {
    expect(await client.run('rmi', '--all', '--force')).toMatchObject({ code: 0 })
    const pulled = await client.run('pull', '--creds', authToken, tag(`made/${program}`))
    expect(pulled).toMatchObject({ code: 0 })
  }, 120_000)

  it.each([
    ['a wrong password', () => `${bed.environment.registryUser}:wrong`],
    ['a wrong user', () => `${bed.environment.namespace}/nobody:${bed.environment.registryToken}`],
    ['an altered bearer token', () => `BEARER_TOKEN:${altered(bearer)}`],
  ])(
    'refuses %s',
    async (_what, credentials) => {
      const refused = await client.push(tag(`made/${program}`), credentials())
      expect(refused.code).not.toBe(0)
      expect(refused.stderr).toMatch(
        /unauthorized|authentication required|invalid username\/password/i,
      )
    },
    120_000,
  )

  it('refuses a namespace of another tenancy, and a repository that policies do not allow', async () => {
    const foreign = tag(`made/${program}`, 'foreigntenancy')
    await client.run('tag', tag(`made/${program}`), foreign)
    const refused = await client.push(foreign, authToken)
    expect(refused.code).not.toBe(0)
    expect(refused.stderr).toMatch(refusal)
    const forbidden = `forbidden/${program}`
    const condition = `any {request.permission != 'REPOSITORY_UPDATE', target.repo.name != '${forbidden}'}`
    bed.atEnd(await new Admin(bed.environment).narrow(condition))
    await client.run('tag', tag(`made/${program}`), tag(forbidden))
    const denied = await client.push(tag(forbidden), `BEARER_TOKEN:${bearer}`)
    expect(denied.code).not.toBe(0)
    expect(denied.stderr).toMatch(refusal)
  }, 120_000)
})

const refusal = /denied|unauthorized|access to the resource/i

/** Changes a character in the middle of the signature. */
const altered = (token: string): string => {
  const at = token.length - 20
  return token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1)
}
