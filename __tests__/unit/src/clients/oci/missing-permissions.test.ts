import { generateKeyPairSync } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { openContainerEngine } from '../../../../../src/clients/container-engine/container-engine.ts'
import { openNetwork } from '../../../../../src/clients/network/oci-network.ts'
import { callOci, nothing } from '../../../../../src/clients/oci/oci-request.ts'
import type { OciSession } from '../../../../../src/clients/oci/oci-session.ts'
import { repositories } from '../../../../../src/clients/registry/repositories.ts'
import { noWait } from '../../no-wait.ts'

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const absent = { code: 'NotAuthorizedOrNotFound', message: 'Authorization failed' }

describe('how a missing permission is reported', () => {
  let server: Server
  let session: OciSession
  let seen: string[]
  let responses: Record<string, readonly [status: number, body: unknown]>

  beforeAll(async () => {
    server = createServer((request, response) => {
      request.resume()
      request.on('end', () => {
        const line = `${request.method ?? ''} ${request.url ?? ''}`
        seen.push(line)
        const [status, body] = responses[line.split('?')[0] ?? ''] ?? [404, absent]
        response.writeHead(status, { 'content-type': 'application/json' })
        response.end(JSON.stringify(body))
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const place = { region: 'eu-frankfurt-1', realm: 'oc1', endpoint }
    session = { keyId: 't/u/f', privateKey, tenancyId: 'ocid1.tenancy.oc1..root', ...place }
  })

  beforeEach(() => {
    seen = []
    responses = {}
  })

  afterAll(() => void server.close())

  it('the namespace needs none: no call for the root compartment or the registry', async () => {
    responses['GET /n'] = [200, 'acme']
    expect(await repositories(session, noWait).namespace()).toBe('acme')
    expect(seen).toEqual(['GET /n'])
  })

  const refused = async (call: Promise<unknown>) => {
    const error: unknown = await call.then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
    expect(error).toBeInstanceOf(Error)
    return error as { code: string; message: string; hint: string }
  }

  const grantsIn = (hint: string) =>
    [...hint.matchAll(/Allow group '<group>' to ([a-z -]+) in compartment/g)].map(([, one]) => one)

  it('the rules of a group need more than the network is read with', async () => {
    const network = openNetwork(session, noWait)
    const { hint } = await refused(network.securityGroupRules('g'))
    expect(grantsIn(hint)).toEqual(['use network-security-groups'])
    const read = await refused(network.securityGroup('g'))
    expect(grantsIn(read.hint)).toEqual(['read virtual-network-family'])
  })

  it('a new group is attached to its VCN', async () => {
    const group = { compartmentId: 'c', vcnId: 'v', name: 'g', tags: {} }
    const { hint } = await refused(
      openNetwork(session, noWait).create({ kind: 'security-group', ...group }, 'once'),
    )
    expect(grantsIn(hint)).toEqual(['manage network-security-groups', 'manage vcns'])
  })

  it('a work request is read with three permissions, a pool with one', async () => {
    const engine = openContainerEngine(session, noWait)
    const { hint } = await refused(engine.workRequest('w'))
    expect(grantsIn(hint)).toEqual([
      'read cluster-work-requests',
      'read cluster-node-pools',
      'read clusters',
    ])
    const pool = await refused(engine.nodePool('p'))
    expect(grantsIn(pool.hint)).toEqual(['read cluster-virtualnode-pools'])
  })

  it.each([
    [400, 'RelatedResourceNotAuthorizedOrNotFound'],
    [403, 'NotAuthorized'],
    [409, 'NotAuthorizedOrResourceAlreadyExists'],
  ])('%i %s gives the statement too', async (status, code) => {
    responses['POST /things'] = [status, { code, message: 'no' }]
    const call = {
      ...({ service: 'artifacts', method: 'POST', path: '/things' } as const),
      ...({ operation: 'MakeThing', doing: 'make a thing', policy: 'manage repos' } as const),
    }
    const error = await refused(callOci(session, call, noWait, nothing))
    expect([error.code, grantsIn(error.hint)]).toEqual(['OCI_REFUSED', ['manage repos']])
    const plain = { code: 'InvalidParameter', message: 'no' }
    responses['POST /things'] = [400, plain]
    expect(grantsIn((await refused(callOci(session, call, noWait, nothing))).hint)).toEqual([])
  })

  const repository = 'POST /20160918/container/repositories'
  const wanted = { compartmentId: 'c', name: 'shop', settings: {} }

  it.each(['NotAuthorizedOrResourceAlreadyExists', 'Conflict'])(
    'a repository that is not made says both causes: 409 %s',
    async (code) => {
      responses[repository] = [409, { code, message: 'no' }]
      const error = await refused(repositories(session, noWait).create(wanted, 'token'))
      expect(error.code).toBe('REPOSITORY_ELSEWHERE')
      expect(error.message).toMatch(/exists in another compartment, or .* may not make/)
      expect(grantsIn(error.hint)).toEqual(['manage repos'])
    },
  )

  it('a conflict that is not about the name stays what OCI says', async () => {
    responses[repository] = [409, { code: 'IncorrectState', message: 'busy' }]
    const error = await refused(repositories(session, noWait).create(wanted, 'token'))
    expect([error.code, error.message]).toEqual([
      'OCI_REFUSED',
      'could not create repository shop: busy',
    ])
  })

  it('the limit of virtual nodes has a permission of its own', async () => {
    const engine = openContainerEngine(session, noWait)
    const { hint } = await refused(engine.virtualNodeLimit('c'))
    expect(grantsIn(hint)).toEqual(['inspect resource-availability'])
    const path = '/20190729/services/container-engine/limits/virtual-node-count'
    responses[`GET ${path}/resourceAvailability`] = [200, { used: 3, available: 6 }]
    expect(await engine.virtualNodeLimit('c')).toEqual({ used: 3, available: 6 })
    responses[`GET ${path}/resourceAvailability`] = [200, { used: null, available: 6 }]
    expect(await engine.virtualNodeLimit('c')).toBeUndefined()
    responses[`GET ${path}/resourceAvailability`] = [200, { used: '3', available: 6 }]
    expect((await refused(engine.virtualNodeLimit('c'))).code).toBe('OCI_RESPONSE_INVALID')
    expect(seen.at(-1)).toMatch(/resourceAvailability\?compartmentId=c$/)
  })

  it('looking for a repository needs to inspect only', async () => {
    const { hint } = await refused(repositories(session, noWait).find('c', 'shop'))
    expect(grantsIn(hint)).toEqual(['inspect repos'])
  })
})
