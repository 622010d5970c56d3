import { beforeEach, describe, expect, test } from '@jest/globals'

import { vaultAdminRoutes } from '../../../../../emulator/admin/vaults.ts'
import { conforming } from '../../../../../emulator/conformance/conforming.ts'
import { authorizer } from '../../../../../emulator/iam/authorize.ts'
import { requirementOf } from '../../../../../emulator/iam/operations.ts'
import { putPolicy } from '../../../../../emulator/iam/policies.ts'
import type { Context } from '../../../../../emulator/oci/core/context.ts'
import { createContext } from '../../../../../emulator/oci/core/create-context.ts'
import {
  type OciResponse,
  type Principal,
  type Route,
  ServiceError,
} from '../../../../../emulator/oci/core/service.ts'
import { makeCompartment } from '../../../../../emulator/oci/identity/compartments.ts'
import { vaultRoutes } from '../../../../../emulator/oci/vault/vault-routes.ts'

const CLUSTER = 'ocid1.cluster.oc1.eu-frankfurt-1.aaaa'

let context: Context
let shop: string
let vaultId: string
let pod: Principal

const admin = async (
  method: string,
  path: string,
  params: Record<string, string>,
  body?: unknown,
) => {
  const found = vaultAdminRoutes(context).find((one) => one.method === method && one.path === path)
  if (found === undefined) throw new Error(`no ${method} ${path}`)
  return (await found.handle({ params, query: new URLSearchParams(), body })).body
}

const SECRET = '/vaults/{vaultId}/secrets/{secretName}'
const put = (secretName: string, content: string): Promise<unknown> =>
  admin('PUT', SECRET, { vaultId, secretName }, { content })

const remember = (id: string, serviceAccount: string): Principal => {
  const facts = { id, namespace: 'shop', serviceAccount, clusterId: CLUSTER }
  context.store.collection('workloads').put(facts)
  return { kind: 'workload', id, tenancyId: context.tenancyId }
}

const allow = (...statements: readonly string[]): unknown =>
  putPolicy(context, context.tenancyId, 'test', statements)

const where = `where all {request.principal.type='workload', request.principal.namespace='shop', request.principal.service_account='shop', request.principal.cluster_id='${CLUSTER}'}`

interface Asked {
  readonly params?: Record<string, string>
  readonly query?: Record<string, string>
  readonly principal?: Principal
}

const routeOf = (operation: string): Route => {
  const found = vaultRoutes(context).find((one) => one.operation === operation)
  if (found === undefined) throw new Error(`no operation ${operation}`)
  return found
}

/** Handles a call like the server: authorized by the policies, checked against the SDK's models. */
const call = async (operation: string, asked: Asked = {}): Promise<OciResponse> => {
  const route = routeOf(operation)
  const request = {
    ...{ method: route.method, path: route.path, params: asked.params ?? {}, headers: {} },
    ...{ query: new URLSearchParams(asked.query), body: undefined, requestId: 'test' },
    principal: asked.principal ?? pod,
  }
  try {
    authorizer(context, requirementOf)(route, request)
    return await conforming(route, request)
  } catch (error) {
    if (error instanceof ServiceError) return { status: error.status, body: { code: error.code } }
    throw error
  }
}

const byName = (secretName: string, more: Record<string, string> = {}, principal = pod) =>
  call('GetSecretBundleByName', { query: { vaultId, secretName, ...more }, principal })

const bundleOf = (content: string, versionNumber: number, stages: readonly string[]) => ({
  status: 200,
  body: {
    versionNumber,
    stages,
    secretBundleContent: {
      contentType: 'BASE64',
      content: Buffer.from(content).toString('base64'),
    },
  },
})

const REFUSED = { status: 404, body: { code: 'NotAuthorizedOrNotFound' } }

beforeEach(async () => {
  context = createContext()
  shop = makeCompartment(context, context.tenancyId, 'shop').id
  const made = await admin('POST', '/vaults', {}, { compartmentId: shop, displayName: 'shop' })
  vaultId = String(Reflect.get(Object(made), 'id'))
  pod = remember('shop/shop', 'shop')
})

describe('the content of a secret', () => {
  beforeEach(() => {
    allow(`Allow any-user to read secret-family in compartment shop ${where}`)
  })

  test('is read by its name in the vault, and by its OCID', async () => {
    const { id } = Object(await put('database', 'one')) as { id: string }
    expect(await byName('database')).toMatchObject(bundleOf('one', 1, ['CURRENT', 'LATEST']))
    expect(await call('GetSecretBundle', { params: { secretId: id } })).toMatchObject(
      bundleOf('one', 1, ['CURRENT', 'LATEST']),
    )
  })

  test('is the newest after a rotation; the former is requested by stage or number', async () => {
    for (const content of ['one', 'two', 'three']) await put('database', content)
    expect(await byName('database')).toMatchObject(bundleOf('three', 3, ['CURRENT', 'LATEST']))
    const former = bundleOf('two', 2, ['PREVIOUS'])
    expect(await byName('database', { stage: 'PREVIOUS' })).toMatchObject(former)
    expect(await byName('database', { versionNumber: '2' })).toMatchObject(former)
    expect(await byName('database', { stage: 'DEPRECATED' })).toMatchObject(
      bundleOf('one', 1, ['DEPRECATED']),
    )
  })

  test.each<[string, Record<string, string>, object]>([
    ['a version that there is not', { versionNumber: '2' }, REFUSED],
    ['a stage that no version has', { stage: 'PENDING' }, REFUSED],
    ['a stage that is none', { stage: 'NEWEST' }, { status: 400 }],
    ['another vault', { vaultId: 'ocid1.vault.oc1.eu-frankfurt-1.other' }, REFUSED],
  ])('is refused for %s', async (_what, more, response) => {
    await put('database', 'one')
    expect(await byName('database', more)).toMatchObject(response)
  })

  test('is gone once the deletion is scheduled', async () => {
    await put('database', 'one')
    await admin('DELETE', SECRET, { vaultId, secretName: 'database' })
    expect(await byName('database')).toMatchObject(REFUSED)
  })

  test('is not in a list and not in the secret itself', async () => {
    const { id } = Object(await put('database', 'one')) as { id: string }
    const listed = await call('ListSecrets', { query: { compartmentId: shop, vaultId } })
    expect(listed.body).toMatchObject([{ id, secretName: 'database', lifecycleState: 'ACTIVE' }])
    const shown = await call('GetSecret', { params: { secretId: id } })
    expect(shown).toMatchObject({ status: 200, body: { id, currentVersionNumber: 1 } })
    expect(JSON.stringify([listed, shown])).not.toContain(Buffer.from('one').toString('base64'))
  })
})

describe('the policies', () => {
  beforeEach(() => put('database', 'one'))

  test('without a statement the refusal is that for a secret which is not there', async () => {
    expect(await byName('database')).toEqual(await byName('nothing'))
    expect(await byName('database')).toMatchObject(REFUSED)
  })

  test.each<[string, string, number]>([
    ['read secret-family', 'read secret-family', 200],
    ['read secret-bundles', 'read secret-bundles', 200],
    ['read secrets, which are not their contents', 'read secrets', 404],
    ['inspect secret-family', 'inspect secret-family', 404],
  ])('%s gives %s', async (_what, grant, status) => {
    allow(`Allow any-user to ${grant} in compartment shop ${where}`)
    expect(await byName('database')).toMatchObject({ status })
  })

  test('a statement for one service account is none for another', async () => {
    allow(`Allow any-user to read secret-family in compartment shop ${where}`)
    expect(await byName('database', {}, remember('shop/other', 'other'))).toMatchObject(REFUSED)
  })

  test('the vault is shown to who may read vaults alone', async () => {
    const params = { vaultId }
    expect(await call('GetVault', { params })).toMatchObject(REFUSED)
    allow(`Allow any-user to read vaults in compartment shop ${where}`)
    expect(await call('GetVault', { params })).toMatchObject({
      ...{ status: 200, body: { id: vaultId, lifecycleState: 'ACTIVE' } },
    })
  })
})

test.each<[string, string, Record<string, string>]>([
  ['a vault', 'PUT', { vaultId: 'none', secretName: 'a' }],
  ['a secret', 'DELETE', { secretName: 'none' }],
])('the admin API refuses %s that is not there', async (_what, method, params) => {
  await expect(admin(method, SECRET, { vaultId, ...params }, { content: 'a' })).rejects.toThrow(
    /There is no/,
  )
})
