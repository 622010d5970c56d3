import { generateKeyPairSync } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'

import { OciReader, pathOf } from '../../../../../src/clients/oci/oci-reader.ts'
import { noWait } from '../../no-wait.ts'

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const policy = 'read virtual-network-family' as const
const about = { operation: 'ListSubnets', doing: 'list the subnets', policy }

describe('reads of OCI', () => {
  let server: Server
  let reader: OciReader
  let asked: string[]
  /** Returns the items of a page, and the token of the next one. */
  let page: (token: string | null) => { items: unknown; next?: string }

  beforeEach(async () => {
    asked = []
    server = createServer((request, response) => {
      const url = new URL(request.url ?? '', 'http://x')
      asked.push(`${request.method ?? ''} ${request.url ?? ''}`)
      const { items, next } = page(url.searchParams.get('page'))
      response.writeHead(200, {
        'content-type': 'application/json',
        etag: 'e',
        ...(next === undefined ? {} : { 'opc-next-page': next }),
      })
      response.end(JSON.stringify(items))
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const place = { region: 'eu-frankfurt-1', realm: 'oc1', endpoint }
    reader = new OciReader({ keyId: 't/u/f', privateKey, ...place }, 'network', noWait)
  })

  afterEach(() => {
    server.closeAllConnections()
    server.close()
  })

  const list = () =>
    reader.list({ ...about, path: '/subnets', query: { vcnId: 'v' } }, (one) =>
      one.number('number'),
    )

  it.each<[string, number[][], number[]]>([
    ['one page', [[1, 2]], [1, 2]],
    ['nothing', [[]], []],
    ['an empty page in between', [[1], [], [2, 3]], [1, 2, 3]],
  ])('give every item of %s', async (_what, pages, items) => {
    page = (token) => {
      const index = Number(token ?? 0)
      const found = { items: (pages[index] ?? []).map((number) => ({ number })) }
      return index + 1 < pages.length ? { ...found, next: String(index + 1) } : found
    }
    expect(await list()).toEqual(items)
  })

  it.each([
    ['leads back to itself', () => 'a'],
    ['goes on and on', (count: number) => String(count)],
  ])('refuse a list that %s', async (_what, tokenOf) => {
    let count = 0
    page = () => ({ items: [], next: tokenOf(++count) })
    await expect(list()).rejects.toMatchObject({
      code: 'OCI_RESPONSE_INVALID',
      message: expect.stringContaining('the list has no end') as unknown,
    })
    expect(count).toBeLessThan(110)
  })

  it('ask for the largest page, each time', async () => {
    page = (token) => ({ items: [], ...(token === null ? { next: 'a&b' } : {}) })
    await list()
    expect(asked).toEqual([
      'GET /20160918/subnets?vcnId=v&limit=1000',
      'GET /20160918/subnets?vcnId=v&limit=1000&page=a%26b',
    ])
  })

  it('give one object with its headers, and no path leads elsewhere', async () => {
    page = () => ({ items: { name: 'a' } })
    const read = { ...about, path: pathOf('subnets', '../vcns?x#y') }
    expect(await reader.get(read, (one, { etag }) => [one.text('name'), etag])).toEqual(['a', 'e'])
    expect(asked).toEqual(['GET /20160918/subnets/..%2Fvcns%3Fx%23y'])
  })
})
