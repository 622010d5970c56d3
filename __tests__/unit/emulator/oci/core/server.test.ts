import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'

import type { Listener } from '../../../../../emulator/http/listener.ts'
import { AdjustableClock } from '../../../../../emulator/oci/core/clock.ts'
import { createContext } from '../../../../../emulator/oci/core/create-context.ts'
import { createCredentials } from '../../../../../emulator/oci/credentials/credentials.ts'
import { Faults } from '../../../../../emulator/oci/core/faults.ts'
import { page } from '../../../../../emulator/oci/core/paging.ts'
import { requireQuery } from '../../../../../emulator/oci/core/parameters.ts'
import { requireMatch } from '../../../../../emulator/oci/core/precondition.ts'
import { RequestLog } from '../../../../../emulator/oci/core/request-log.ts'
import { createOciServer } from '../../../../../emulator/oci/core/server.ts'
import { notFound, type Route } from '../../../../../emulator/oci/core/service.ts'
import { createSessionTokens } from '../../../../../emulator/oci/credentials/session-token.ts'
import { call, send } from '../calls.ts'
import { addApiKey } from '../signer.ts'

interface Thing {
  readonly id: string
  readonly name: string
  readonly timeCreated?: string
}

const clock = new AdjustableClock()
const settings = { poolMilliseconds: 0, pageSize: 2, emptyPages: false, readLagMilliseconds: 0 }
const context = createContext({ clock, settings })
const things = context.store.collection<Thing>('things')
const key = addApiKey(context)
const user = key.keyId.split('/')[1] ?? ''
const faults = new Faults()
const recorder = new RequestLog()
const failures: unknown[] = []
const refused = new Set<string>()

const route = (
  operation: string,
  method: Route['method'],
  path: string,
  handle: Route['handle'],
): Route => ({ operation, method, path: `/1/${path}`, handle })

const routes = [
  route('ListThings', 'GET', 'things', (request) => {
    requireQuery(request, 'compartmentId')
    return page(request, things.list(), context)
  }),
  route('CreateThing', 'POST', 'things', ({ body }) => {
    const name = (body as Thing).name
    if (name === 'refused') throw notFound()
    return { status: 200, body: things.put({ id: context.newOcid('thing'), name }) }
  }),
  route('GetThing', 'GET', 'things/{thingId}', ({ params }) => {
    const id = params['thingId'] ?? ''
    const thing = things.get(id)
    if (!thing) throw notFound()
    return { status: 200, body: thing, headers: { etag: things.etag(id) ?? '' } }
  }),
  route('GetDefault', 'GET', 'things/default', () => ({ status: 200, body: 'the default' })),
  route('UpdateThing', 'PUT', 'things/{thingId}', (request) => {
    const id = request.params['thingId'] ?? ''
    requireMatch(things, id, request)
    return { status: 200, body: things.put({ id, name: (request.body as Thing).name }) }
  }),
  route('GetYaml', 'GET', 'yaml', () => ({
    status: 200,
    body: 'a: 1\n',
    headers: { 'content-type': 'application/x-yaml' },
  })),
  route('Break', 'DELETE', 'things', () => {
    throw new TypeError('a mistake')
  }),
]

let server: Listener
let base: string

beforeAll(async () => {
  const findCredential = createCredentials(context, await createSessionTokens(context))
  server = await createOciServer({
    context,
    routes,
    openRoutes: [
      {
        operation: 'Echo',
        method: 'POST',
        path: '/open/echo',
        handle: ({ text }) => ({ status: 200, body: { text } }),
      },
    ],
    authorize: ({ operation }) => {
      if (refused.has(operation)) throw notFound()
    },
    faults,
    recorder,
    findCredential,
    onFailure: (error) => failures.push(error),
  }).listen(0)
  base = server.url
})

afterAll(() => server.close())

beforeEach(() => {
  faults.clear()
  recorder.clear()
  settings.emptyPages = false
  settings.readLagMilliseconds = 0
  clock.offsetMilliseconds = 0
  for (const { id } of things.list()) things.delete(id)
})

const post = (name: string, headers: Record<string, string> = {}) =>
  call(base, key, 'POST', '/1/things', { body: { name }, headers })

describe('answers', () => {
  test('a JSON string, and a fixed path before a parameter', async () => {
    const response = await call(base, key, 'GET', '/1/things/default')
    expect(response).toMatchObject({ status: 200, text: '"the default"' })
  })

  test('text of another content type as it is', async () => {
    const response = await call(base, key, 'GET', '/1/yaml', { style: 'typescript' })
    expect(response.text).toBe('a: 1\n')
  })

  test('an open route without signature', async () => {
    const response = await send(base, 'POST', '/open/echo', {}, 'a=1')
    expect(response.json).toEqual({ text: 'a=1' })
  })

  test.each([
    ['an unsigned request', () => send(base, 'GET', '/1/things', {}), 401, 'NotAuthenticated'],
    ['an unknown path', () => call(base, key, 'GET', '/1/other'), 404, 'NotFound'],
    [
      'a method of no operation',
      () => call(base, key, 'PUT', '/1/things'),
      405,
      'MethodNotAllowed',
    ],
    ['a missing parameter', () => call(base, key, 'GET', '/1/things'), 400, 'MissingParameter'],
    [
      'an absent resource',
      () => call(base, key, 'GET', '/1/things/none'),
      404,
      'NotAuthorizedOrNotFound',
    ],
    ['a mistake of ours', () => call(base, key, 'DELETE', '/1/things'), 500, 'InternalError'],
  ])('%s', async (_what, act, status, code) => {
    const response = await act()
    expect(response).toMatchObject({ status, json: { code } })
    expect(response.headers['opc-request-id']).toMatch(/^[0-9A-F]{32}\/[0-9A-F]{32}\/[0-9A-F]{32}$/)
  })

  test('a bug of the emulator is logged, not sent to the client', async () => {
    failures.length = 0
    const response = await call(base, key, 'DELETE', '/1/things')
    expect(response.text).not.toContain('a mistake')
    expect(failures).toEqual([new TypeError('a mistake')])
  })

  test('the opc-request-id of the caller', async () => {
    const response = await post('a', { 'opc-request-id': 'mine' })
    expect(response.headers['opc-request-id']).toBe('mine')
  })
})

describe('lists', () => {
  const list = async (query: string) =>
    await call(base, key, 'GET', `/1/things?compartmentId=c${query}`)

  const allPages = async (): Promise<string[][]> => {
    const pages: string[][] = []
    let next: string | undefined = ''
    while (next !== undefined && pages.length < 9) {
      const response: Awaited<ReturnType<typeof list>> = await list(next && `&page=${next}`)
      pages.push((response.json as Thing[]).map(({ name }) => name))
      next = response.headers['opc-next-page'] as string | undefined
    }
    return pages
  }

  beforeEach(() => {
    for (const name of ['a', 'b', 'c', 'd', 'e']) things.put({ id: name, name })
  })

  test('come in pages of the setting', async () => {
    expect(await allPages()).toEqual([['a', 'b'], ['c', 'd'], ['e']])
  })

  test('may start with an empty page that has a next one', async () => {
    settings.emptyPages = true
    expect(await allPages()).toEqual([[], ['a', 'b'], ['c', 'd'], ['e']])
  })

  test('show what was created when the lag is over', async () => {
    settings.readLagMilliseconds = 5000
    things.put({ id: 'f', name: 'f', timeCreated: new Date(clock.now()).toISOString() })
    expect((await allPages()).flat()).not.toContain('f')
    clock.offsetMilliseconds = 5000
    expect((await allPages()).flat()).toContain('f')
  })

  test('so do reads of the one, to which 404 is answered before', async () => {
    settings.readLagMilliseconds = 5000
    things.put({ id: 'g', name: 'g', timeCreated: new Date(clock.now()).toISOString() })
    const read = () => call(base, key, 'GET', '/1/things/g')
    expect(await read()).toMatchObject({ status: 404, json: { code: 'NotAuthorizedOrNotFound' } })
    clock.offsetMilliseconds = 5000
    expect(await read()).toMatchObject({ status: 200, json: { name: 'g' } })
  })

  test('obey a smaller limit', async () => {
    expect((await list('&limit=1')).json).toEqual([{ id: 'a', name: 'a' }])
  })

  test.each(['&limit=0', '&limit=1001', '&limit=x', '&page=zzz'])('refuse %s', async (query) => {
    expect(await list(query)).toMatchObject({ status: 400, json: { code: 'InvalidParameter' } })
  })
})

describe('if-match', () => {
  test('a stale etag is 412, the current one is not', async () => {
    things.put({ id: 'x', name: 'old' })
    const { etag } = (await call(base, key, 'GET', '/1/things/x')).headers
    const put = (name: string) =>
      call(base, key, 'PUT', '/1/things/x', {
        body: { name },
        headers: { 'if-match': String(etag) },
      })
    expect((await put('new')).status).toBe(200)
    expect(await put('newer')).toMatchObject({ status: 412, json: { code: 'NoEtagMatch' } })
    expect(things.get('x')?.name).toBe('new')
  })
})

describe('opc-retry-token', () => {
  const token = { 'opc-retry-token': 'once' }

  test('makes a repeated POST one', async () => {
    const same = { 'opc-retry-token': 'same' }
    const [one, two] = await Promise.all([post('a', same), post('a', same)])
    const three = await post('a', same)
    expect([two.text, three.text]).toEqual([one.text, one.text])
    expect(things.list()).toHaveLength(1)
  })

  test('refuses another body, forgets after a day', async () => {
    await post('a', token)
    expect(await post('b', token)).toMatchObject({
      status: 409,
      json: { code: 'InvalidatedRetryToken' },
    })
    clock.offsetMilliseconds = 24 * 3600_000 + 1000
    const later = { ...token }
    const date = new Date(clock.now())
    const response = await call(base, key, 'POST', '/1/things', {
      body: { name: 'b' },
      headers: later,
      date,
    })
    expect(response.status).toBe(200)
  })

  test('of a refused request may be used again', async () => {
    const again = { 'opc-retry-token': 'again' }
    expect((await post('refused', again)).status).toBe(404)
    expect((await post('a', again)).status).toBe(200)
  })

  test('of another principal is another token', async () => {
    const shared = { 'opc-retry-token': 'shared' }
    await post('a', shared)
    await call(base, addApiKey(context), 'POST', '/1/things', {
      body: { name: 'b' },
      headers: shared,
    })
    expect(things.list().map(({ name }) => name)).toEqual(['a', 'b'])
  })
})

describe('faults', () => {
  test('hit as often as configured, then requests succeed', async () => {
    faults.add({ method: '*', path: '/1/th*', count: 2, status: 429, code: 'TooManyRequests' })
    const statuses = []
    for (const name of ['a', 'b', 'c']) statuses.push((await post(name)).status)
    expect(statuses).toEqual([429, 429, 200])
    expect(things.list()).toHaveLength(1)
  })

  test.each([
    ['before', 0],
    ['after', 1],
  ] as const)('cut the connection %s the change', async (reset, made) => {
    faults.add({ method: 'POST', path: '/1/things', count: 1, reset })
    await expect(post('a')).rejects.toMatchObject({ code: 'ECONNRESET' })
    expect(things.list()).toHaveLength(made)
    expect(recorder.list()).toMatchObject([{ operation: 'CreateThing', status: 0 }])
  })

  test('a cut answer is had again with the retry token', async () => {
    const cut = { 'opc-retry-token': 'cut' }
    faults.add({ method: 'POST', path: '/1/things', count: 1, reset: 'after' })
    await expect(post('a', cut)).rejects.toBeDefined()
    expect((await post('a', cut)).json).toEqual(things.list()[0])
    expect(things.list()).toHaveLength(1)
  })

  test('make an answer slow', async () => {
    faults.add({ method: 'GET', path: '/1/yaml', count: 1, delayMilliseconds: 80 })
    const started = performance.now()
    expect((await call(base, key, 'GET', '/1/yaml')).status).toBe(200)
    expect(performance.now() - started).toBeGreaterThanOrEqual(75)
  })
})

describe('authorization', () => {
  test('what is refused is not done, and answered like what is absent', async () => {
    things.put({ id: 'x', name: 'x' })
    refused.add('UpdateThing')
    const put = (id: string) => call(base, key, 'PUT', `/1/things/${id}`, { body: { name: 'y' } })
    const response = await put('x')
    refused.clear()
    const { json } = await call(base, key, 'GET', '/1/things/absent')
    expect([response.status, response.json]).toEqual([404, json])
    expect(things.get('x')).toEqual({ id: 'x', name: 'x' })
    expect((await put('x')).status).toBe(200)
  })

  test('a wrong signature comes first', async () => {
    refused.add('ListThings')
    const unsigned = await send(base, 'GET', '/1/things?compartmentId=x', {})
    refused.clear()
    expect(unsigned.status).toBe(401)
  })
})

describe('recorded requests', () => {
  test('say who did what, and keep the signature out', async () => {
    await post('a')
    expect(recorder.list()).toMatchObject([
      {
        method: 'POST',
        path: '/1/things',
        operation: 'CreateThing',
        status: 200,
        principal: user,
        body: { name: 'a' },
      },
    ])
    const authorization = recorder.list()[0]?.headers['authorization']
    expect(authorization).toContain(key.keyId)
    expect(authorization).toContain('signature="(removed)"')
  })
})
