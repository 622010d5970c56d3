import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { call, send } from '../oci/calls.ts'
import { startIdentity } from '../oci/identity/running.ts'

let emulator: Awaited<ReturnType<typeof startIdentity>>

beforeAll(async () => {
  emulator = await startIdentity()
})
afterAll(() => emulator.close())

const admin = (method: string, path: string, body?: unknown) =>
  send(emulator.admin, method, path, {}, body === undefined ? undefined : JSON.stringify(body))
const getNamespace = () => call(emulator.base, emulator.key, 'GET', '/n')

describe('the admin API', () => {
  test('shows and forgets requests', async () => {
    await admin('DELETE', '/requests')
    await getNamespace()
    const wanted = { requests: [{ operation: 'GetNamespace', status: 200 }] }
    expect((await admin('GET', '/requests')).json).toMatchObject(wanted)
    expect((await admin('GET', '/requests?operation=GetUser')).json).toEqual({ requests: [] })
    expect((await admin('DELETE', '/requests')).status).toBe(204)
    expect((await admin('GET', '/requests')).json).toEqual({ requests: [] })
  })

  test('makes requests fail', async () => {
    const fault = { path: '/n', status: 503, code: 'ServiceUnavailable', count: 1 }
    const added = await admin('POST', '/faults', fault)
    expect(added).toMatchObject({ status: 201, json: { method: '*' } })
    expect(await getNamespace()).toMatchObject({
      status: 503,
      json: { code: 'ServiceUnavailable' },
    })
    expect((await getNamespace()).status).toBe(200)
    const { id } = (await admin('POST', '/faults', fault)).json as { id: string }
    expect((await admin('DELETE', `/faults/${id}`)).status).toBe(204)
    expect((await admin('GET', '/faults')).json).toEqual({ faults: [] })
    expect((await getNamespace()).status).toBe(200)
  })

  test('moves the clock, so that a signature of now is too old', async () => {
    await admin('PUT', '/clock', { offsetMilliseconds: 360_000 })
    const response = await getNamespace()
    await admin('PUT', '/clock', { offsetMilliseconds: 0 })
    expect(response).toMatchObject({ status: 401, json: { code: 'NotAuthenticated' } })
    expect((await getNamespace()).status).toBe(200)
  })

  test('changes settings that the services read', async () => {
    await admin('PUT', '/settings', { emptyPages: true })
    const path = `/20160918/compartments?compartmentId=${emulator.context.tenancyId}`
    const first = await call(emulator.base, emulator.key, 'GET', path)
    await admin('PUT', '/settings', { emptyPages: false })
    expect(first.json).toEqual([])
    const next = `${path}&page=${String(first.headers['opc-next-page'])}`
    expect((await call(emulator.base, emulator.key, 'GET', next)).json).toHaveLength(3)
  })

  test('puts a policy in the place of one, and takes it away', async () => {
    const { tenancyId } = emulator.context
    const read = async () => {
      const path = `/20160918/compartments/${tenancyId}`
      return (await call(emulator.base, emulator.key, 'GET', path)).status
    }
    const name = 'Tenant Admin Policy'
    const path = `/policies/${encodeURIComponent(name)}`
    const all = (await admin('GET', '/policies')).json as { policies: { statements: string[] }[] }
    const statements = all.policies[0]?.statements
    const less = { statements: ['Allow any-user to inspect users in tenancy'] }
    expect(await admin('PUT', path, less)).toMatchObject({ status: 200, json: { name } })
    expect(await read()).toBe(404)
    expect((await admin('PUT', path, { statements })).status).toBe(200)
    expect(await read()).toBe(200)
    expect((await admin('PUT', '/policies/more', less)).status).toBe(200)
    expect((await admin('DELETE', '/policies/more')).status).toBe(204)
    expect((await admin('DELETE', '/policies/more')).status).toBe(404)
  })

  test('sets the claims of job tokens, the rest being the defaults', async () => {
    await admin('PUT', '/oidc', { environment: 'production' })
    await admin('PUT', '/oidc', { repository: 'a/b', immutable: true })
    const { claims } = emulator.oidc
    expect(claims).toMatchObject({ repository: 'a/b', immutable: true, event: 'push' })
    expect(claims.environment).toBeUndefined()
  })

  test.each<[string, string, unknown, RegExp]>([
    ['POST', '/faults', { path: '/n' }, /needs a status/],
    ['POST', '/faults', { path: '/n', status: 200 }, /status/],
    ['POST', '/faults', { path: '/n', status: 500, reset: 'after' }, /not both/],
    ['POST', '/faults', { path: '/n', status: 500, count: 0 }, /count/],
    ['POST', '/faults', { path: '/n', staus: 500 }, /staus/],
    ['PUT', '/clock', {}, /offsetMilliseconds/],
    ['PUT', '/settings', { pageSize: 0 }, /pageSize/],
    ['PUT', '/oidc', { repository: 'x' }, /owner\/name/],
    ['PUT', '/policies/wrong', { statements: ['Allow nobody'] }, /position 7: Allow nobody/],
    ['POST', '/session-tokens', undefined, /expected object/],
  ])('%s %s %j is refused with the reason', async (method, path, body, words) => {
    const message = expect.stringMatching(words) as unknown
    expect(await admin(method, path, body)).toMatchObject({ status: 400, json: { message } })
  })

  test.each([
    ['GET', '/nothing', 404],
    ['DELETE', '/clock', 405],
    ['DELETE', '/faults/none', 404],
    ['GET', '//', 400],
    ['DELETE', '/faults/%zz', 404],
  ])('%s %s', async (method, path, status) => {
    expect((await admin(method, path)).status).toBe(status)
  })
})
