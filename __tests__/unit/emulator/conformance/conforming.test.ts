import { describe, expect, it } from '@jest/globals'

import { publisher } from '../../../../emulator/conformance/conformance.ts'
import { conforming } from '../../../../emulator/conformance/conforming.ts'
import type { OciRequest, OciResponse, Route } from '../../../../emulator/oci/core/service.ts'

const request = (query = '', body?: unknown): OciRequest => ({
  ...{ method: 'GET', path: '/', params: {}, headers: {}, requestId: 'r', body },
  query: new URLSearchParams(query),
  principal: { kind: 'user', id: 'u', tenancyId: 't' },
})

const route = (operation: string, path: string, response: OciResponse): Route => ({
  ...{ operation, path, method: 'GET' as const },
  handle: () => response,
})

const vcn = {
  ...{ id: 'v', compartmentId: 'c', cidrBlock: '10.0.0.0/16', cidrBlocks: ['10.0.0.0/16'] },
  ...{ lifecycleState: 'AVAILABLE', timeCreated: '2026-11-28T10:00:00.000Z', dnsLabel: null },
  definedTags: { a: { b: 1 } },
}
const headers = { etag: 'e' }
const get = (body: unknown, answered: Record<string, string> = headers) =>
  conforming(
    route('GetVcn', '/20160918/vcns/{vcnId}', { status: 200, body, headers: answered }),
    request(),
  )

describe('an answer that the SDK publishes a model for', () => {
  it('is given as it is if it conforms', async () => {
    expect((await get(vcn)).body).toBe(vcn)
  })

  it.each<[string, object, RegExp]>([
    ['a field that is missing', { ...vcn, id: undefined }, /vcn\.id is missing/],
    ['null for a required one', { ...vcn, id: null }, /vcn\.id is missing/],
    ['a field that is unknown', { ...vcn, nsgs: [] }, /vcn\.nsgs is unknown/],
    ['a wrong type', { ...vcn, cidrBlocks: ['a', 2] }, /vcn\.cidrBlocks\[1\] is no string: 2/],
    ['a state that there is none', { ...vcn, lifecycleState: 'GONE' }, /not one of PROVISIONING/],
    ['a date that is none', { ...vcn, timeCreated: 'today' }, /vcn\.timeCreated is no date/],
    ['a map that is none', { ...vcn, definedTags: { a: 'b' } }, /definedTags\.a is no object/],
  ])('fails for %s', async (_what, body, problem) => {
    await expect(get(body)).rejects.toThrow(problem)
  })

  it('fails without the headers that the SDK reads', async () => {
    await expect(get(vcn, {})).rejects.toThrow(/header etag is missing/)
  })

  it('is checked in lists, and within', async () => {
    const taints = [{ key: 'a', effect: 1 }]
    const body = [{ id: 'p', taints }]
    const path = '/20180222/virtualNodePools'
    const list = route('ListVirtualNodePools', path, { status: 200, body })
    await expect(conforming(list, request())).rejects.toThrow(
      /items\[0\]\.clusterId is missing.*items\[0\]\.taints\[0\]\.effect is no string/,
    )
  })
})

describe('a request', () => {
  const create = (query: string, body: unknown) =>
    conforming(
      route('CreateVcn', '/20160918/vcns', { status: 200, body: vcn, headers }),
      request(query, body),
    )

  it('is done if it conforms', async () => {
    expect((await create('', { compartmentId: 'c', cidrBlocks: ['10.0.0.0/16'] })).status).toBe(200)
  })

  const invalid = 'InvalidParameter'

  it.each<[string, string, unknown, string, RegExp]>([
    ['what is missing', '', {}, 'MissingParameter', /createVcnDetails\.compartmentId is missing/],
    ['an unknown field', '', { compartmentId: 'c', cidr: 'x' }, invalid, /\.cidr is unknown/],
    ['a query parameter', 'all=1', { compartmentId: 'c' }, invalid, /parameter all is unknown/],
  ])('is refused for %s', async (_what, query, body, code, message) => {
    await expect(create(query, body)).rejects.toMatchObject({
      ...{ status: 400, code },
      message: expect.stringMatching(message) as unknown,
    })
  })
})

it('what no package publishes is not checked, and that is known', async () => {
  const own = { operation: 'DoThings', path: '/20160918/things' }
  expect(publisher(own)).toBeUndefined()
  const response = { status: 200, body: { any: 1 } }
  expect(await conforming(route('DoThings', own.path, response), request('x=1'))).toBe(response)
  const known = [
    publisher({ operation: 'GetVcn', path: '/20160918/vcns/x' }),
    publisher({ operation: 'GetCluster', path: '/20180222/clusters/x' }),
    publisher({ operation: 'ListContainerImages', path: '/20160918/container/images' }),
  ]
  expect(known).toEqual(['oci-core', 'oci-containerengine', 'oci-artifacts'])
})
