import { beforeEach, describe, expect, test } from '@jest/globals'
import { access, mkdir } from 'node:fs/promises'
import { conforming } from '../../../../../emulator/conformance/conforming.ts'
import { artifactsRoutes } from '../../../../../emulator/oci/artifacts/artifacts-routes.ts'
import { digestOf, recordPush } from '../../../../../emulator/oci/artifacts/record-push.ts'
import { ServiceError, type OciResponse } from '../../../../../emulator/oci/core/service.ts'
import { LOGIN_AUDIENCE } from '../../../../../emulator/registry/ocir.ts'
import { repositoryFolders, tagFolder } from '../../../../../emulator/registry/storage.ts'
import { testOcir, USER, type TestOcir } from '../../registry/registry-ocir.ts'

interface Call {
  readonly params?: Record<string, string>
  readonly query?: Record<string, string>
  readonly headers?: Record<string, string>
  readonly body?: unknown
}

type Answer = Omit<OciResponse, 'body'> & { body: Record<string, unknown> }

let ocir: TestOcir
let tenancyId: string

beforeEach(async () => {
  ocir = await testOcir()
  tenancyId = ocir.context.tenancyId
  for (const name of ['one', 'two']) {
    ocir.context.store.collection('compartments').put({ id: name })
  }
})

const call = async (operation: string, wanted: Call = {}): Promise<Answer> => {
  const route = artifactsRoutes(ocir).find((known) => known.operation === operation)
  if (!route) throw new Error(`no operation ${operation}`)
  const request = {
    method: route.method,
    path: route.path,
    params: wanted.params ?? {},
    query: new URLSearchParams(wanted.query ?? {}),
    headers: wanted.headers ?? {},
    body: wanted.body,
    principal: { kind: 'user', id: USER, tenancyId } as const,
    requestId: 'test',
  }
  try {
    return (await conforming(route, request)) as Answer
  } catch (error) {
    if (error instanceof ServiceError)
      return { status: error.status, body: { code: error.code, message: error.message } }
    throw error
  }
}

const create = (displayName: string, more: object = {}): Promise<Answer> =>
  call('CreateContainerRepository', { body: { compartmentId: 'one', displayName, ...more } })

const push = (repositoryName: string, reference: string, size = 1) => {
  const manifest = Buffer.from(JSON.stringify({ layers: [{ digest: `sha256:${size}`, size }] }))
  return recordPush(ocir.context, ocir.namespace, {
    ...{ repositoryName, reference, manifest, principalId: USER },
  })
}

const names = (response: Answer): unknown[] =>
  (response.body['items'] as { displayName: string }[]).map(({ displayName }) => displayName)

describe('a repository', () => {
  test('is created with what was given, and read again', async () => {
    const created = await create('team/shop', { isImmutable: true, freeformTags: { a: 'b' } })
    expect(created).toMatchObject({
      status: 200,
      body: {
        compartmentId: 'one',
        createdBy: USER,
        displayName: 'team/shop',
        isImmutable: true,
        isPublic: false,
        imageCount: 0,
        layerCount: 0,
        layersSizeInBytes: 0,
        billableSizeInGBs: 0,
        lifecycleState: 'AVAILABLE',
        namespace: 'acme',
        freeformTags: { a: 'b' },
      },
    })
    const params = { repositoryId: String(created.body['id']) }
    expect(await call('GetContainerRepository', { params })).toEqual(created)
  })

  test.each([
    ['without a compartment', { compartmentId: undefined }, 400, 'MissingParameter'],
    ['without a name', { displayName: '' }, 400, 'MissingParameter'],
    ['with upper case in its name', { displayName: 'Shop' }, 400, 'InvalidParameter'],
    ['that leaves the namespace', { displayName: '../shop' }, 400, 'InvalidParameter'],
    ['with a flag that is none', { isPublic: 'yes' }, 400, 'InvalidParameter'],
    ['with a readme that has no format', { readme: { content: 'x' } }, 400, 'MissingParameter'],
    ['in an unknown compartment', { compartmentId: 'x' }, 404, 'NotAuthorizedOrNotFound'],
  ])('%s is refused', async (_what, more, status, code) => {
    expect(await create('shop', more)).toMatchObject({ status, body: { code } })
  })

  test('has a name of its own in all compartments', async () => {
    await create('shop')
    expect(await create('shop', { compartmentId: 'two' })).toMatchObject({ status: 409 })
  })

  test('is changed only by who knows its etag', async () => {
    const { body, headers } = await create('shop')
    const params = { repositoryId: String(body['id']) }
    const change = (etag: string) =>
      call('UpdateContainerRepository', {
        ...{ params, headers: { 'if-match': etag }, body: { isPublic: true } },
      })
    expect((await change('stale')).status).toBe(412)
    const changed = await change(headers?.['etag'] ?? '')
    expect(changed.body).toMatchObject({ isPublic: true, isImmutable: false })
    expect((await change(headers?.['etag'] ?? '')).status).toBe(412)
  })

  test('is removed with its images, and one below its name stays', async () => {
    const { body } = await create('shop')
    push('shop', 'v1')
    push('shop/api', 'v1')
    for (const name of ['shop', 'shop/api'])
      for (const folder of repositoryFolders(ocir, name)) await mkdir(folder, { recursive: true })
    const params = { repositoryId: String(body['id']) }
    expect((await call('DeleteContainerRepository', { params })).status).toBe(204)
    expect((await call('GetContainerRepository', { params })).status).toBe(404)
    for (const folder of repositoryFolders(ocir, 'shop'))
      await expect(access(folder)).rejects.toThrow()
    for (const folder of repositoryFolders(ocir, 'shop/api')) await access(folder)
    const left = await call('ListContainerImages', {
      query: { compartmentId: tenancyId, compartmentIdInSubtree: 'true' },
    })
    expect(names(left)).toEqual(['shop/api:v1'])
  })
})

describe('the list of repositories', () => {
  beforeEach(async () => {
    await create('b')
    await create('a', { isPublic: true })
    await create('c', { compartmentId: 'two' })
    push('a', 'v1', 7)
    push('b', 'v1', 7)
  })

  test.each([
    ['a compartment', { compartmentId: 'one', sortBy: 'DISPLAYNAME' }, ['a', 'b']],
    [
      'a compartment, downwards',
      { compartmentId: 'one', sortBy: 'DISPLAYNAME', sortOrder: 'DESC' },
      ['b', 'a'],
    ],
    ['the root compartment', { compartmentId: 'TENANCY' }, []],
    [
      'the tenancy',
      { compartmentId: 'TENANCY', compartmentIdInSubtree: 'true', sortBy: 'DISPLAYNAME' },
      ['a', 'b', 'c'],
    ],
    ['a name', { compartmentId: 'one', displayName: 'a' }, ['a']],
    ['public ones', { compartmentId: 'one', isPublic: 'true' }, ['a']],
  ])('of %s', async (_what, query, found) => {
    const compartmentId = query.compartmentId === 'TENANCY' ? tenancyId : query.compartmentId
    const response = await call('ListContainerRepositories', { query: { ...query, compartmentId } })
    expect(names(response)).toEqual(found)
    expect(response.body['repositoryCount']).toBe(found.length)
  })

  test('counts images and comes in pages', async () => {
    const query = { compartmentId: 'one', limit: '1' }
    const response = await call('ListContainerRepositories', { query })
    expect(response.body).toMatchObject({
      imageCount: 2,
      layersSizeInBytes: 14,
      repositoryCount: 2,
    })
    const page = response.headers?.['opc-next-page'] ?? ''
    const next = await call('ListContainerRepositories', { query: { ...query, page } })
    expect([...names(response), ...names(next)].sort()).toEqual(['a', 'b'])
    expect(next.headers?.['opc-next-page']).toBeUndefined()
    const remaining = [response, next].map(({ body }) => body['remainingItemsCount'])
    expect(remaining).toEqual([1, 0])
  })

  test.each([
    ['no compartment', {}, 400],
    ['an unknown compartment', { compartmentId: 'x' }, 404],
    ['a subtree below the root', { compartmentId: 'one', compartmentIdInSubtree: 'true' }, 400],
    ['an unknown order', { compartmentId: 'one', sortBy: 'SIZE' }, 400],
  ])('is refused with %s', async (_what, query, status) => {
    expect((await call('ListContainerRepositories', { query })).status).toBe(status)
  })
})

describe('an image', () => {
  test.each([
    ['its tag', 'acme/shop:v1', 200],
    ['its digest', 'DIGEST', 200],
    ['an unknown tag', 'acme/shop:v2', 404],
    ['a foreign namespace', 'other/shop:v1', 404],
    ['no tag', 'acme/shop', 400],
  ])('is looked up by %s', async (_what, uri, status) => {
    const image = push('shop', 'v1')
    const manifest = Buffer.from(JSON.stringify({ layers: [{ digest: 'sha256:1', size: 1 }] }))
    const imageUri = uri === 'DIGEST' ? `acme/shop@${digestOf(manifest)}` : uri
    const response = await call('LookupContainerImageByUri', { body: { imageUri } })
    expect(response.status).toBe(status)
    if (status === 200) {
      expect(response.body).toMatchObject({ id: image.id, displayName: 'shop:v1', version: 'v1' })
      expect(response.body).toMatchObject({ layers: [{ digest: 'sha256:1', sizeInBytes: 1 }] })
    }
  })

  test.each([
    ['repositoryName', 'shop*', ['shop-b:v1', 'shop:v2', 'shop:v1']],
    ['repositoryName', 'shop', ['shop:v2', 'shop:v1']],
    ['version', 'v1', ['shop-b:v1', 'shop:v1']],
    ['displayName', 'shop:v2', ['shop:v2']],
    ['isVersioned', 'false', []],
  ])('is listed by %s %s', async (name, value, found) => {
    push('shop', 'v1', 1)
    push('shop', 'v2', 2)
    push('shop-b', 'v1', 3)
    const query = { compartmentId: tenancyId, sortBy: 'DISPLAYNAME', [name]: value }
    const response = await call('ListContainerImages', { query })
    expect(names(response).sort()).toEqual([...found].sort())
  })

  test('is counted as remaining only after the page that it would be on', async () => {
    for (const version of ['v1', 'v2', 'v3']) push('shop', version, Number(version[1]))
    let page = ''
    const remaining: unknown[] = []
    do {
      const query = { compartmentId: tenancyId, limit: '1', ...(page && { page }) }
      const { body, headers } = await call('ListContainerImages', { query })
      remaining.push(body['remainingItemsCount'])
      page = headers?.['opc-next-page'] ?? ''
    } while (page)
    expect(remaining).toEqual([2, 1, 0])
  })

  test('loses a version, in the registry too, and keeps its digest', async () => {
    const image = push('shop', 'v1')
    const folder = tagFolder(ocir, 'shop', 'v1')
    await mkdir(folder, { recursive: true })
    const params = { imageId: image.id }
    const response = await call('RemoveContainerVersion', { params, body: { version: 'v1' } })
    expect(response.body).toMatchObject({ displayName: `shop:v1@${image.digest}`, versions: [] })
    await expect(access(folder)).rejects.toThrow()
    const again = await call('RemoveContainerVersion', { params, body: { version: 'v1' } })
    expect(again.status).toBe(404)
  })

  test('is deleted', async () => {
    const params = { imageId: push('shop', 'v1').id }
    expect((await call('DeleteContainerImage', { params })).status).toBe(204)
    expect((await call('GetContainerImage', { params })).status).toBe(404)
  })
})

describe('the configuration', () => {
  test('names the namespace, and takes the one setting there is', async () => {
    const query = { compartmentId: tenancyId }
    const body = { isRepositoryCreatedOnFirstPush: false }
    expect((await call('GetContainerConfiguration', { query })).body).toEqual({
      isRepositoryCreatedOnFirstPush: true,
      namespace: 'acme',
    })
    await call('UpdateContainerConfiguration', { query, body })
    expect((await call('GetContainerConfiguration', { query })).body).toMatchObject(body)
    expect((await call('UpdateContainerConfiguration', { query, body: {} })).status).toBe(400)
  })
})

describe('the bearer token', () => {
  test('is a login for the principal who signed', async () => {
    const { body } = await call('GetAccessToken')
    expect(body).toMatchObject({ scope: '', expiresIn: 3600, accessToken: body['token'] })
    const token = String(body['token'])
    const verified = await ocir.signer.verify(token, LOGIN_AUDIENCE, Date.now())
    expect(verified).toEqual({ subject: USER, access: [] })
  })

  test.each([
    ['repository:acme/shop:pull,push', 200, 'repository:acme/shop:pull,push'],
    ['repository:acme/secret:pull,push', 200, 'repository:acme/secret:pull'],
    ['repository:other/shop:pull', 404, undefined],
  ])('for the scope %s', async (scope, status, granted) => {
    ocir.allow(
      "Allow any-user to manage repos in tenancy where target.repo.name != 'secret'",
      'Allow any-user to read repos in tenancy',
    )
    const response = await call('GetAccessToken', { query: { scope } })
    expect(response.status).toBe(status)
    expect(response.body['scope']).toBe(granted)
  })
})
