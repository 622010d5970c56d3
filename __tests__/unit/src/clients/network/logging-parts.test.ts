import { generateKeyPairSync } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'

import {
  LoggingParts,
  type NewLoggingPart,
} from '../../../../../src/clients/network/logging-parts.ts'
import { VirtualClock } from '../../stages/virtual-clock.ts'

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const tags = { 'oke-virtual-nodes-network': 'shop' }
const part: NewLoggingPart = {
  kind: 'flow-log',
  compartmentId: 'compartment',
  name: 'shop-flow-log-nodes',
  tags,
  logGroupId: 'group',
  subnetId: 'subnet',
}
const stored = (freeformTags: object, resource = 'subnet') => ({
  id: 'stored',
  displayName: part.name,
  freeformTags,
  lifecycleState: 'ACTIVE',
  configuration: { source: { resource } },
})
const LOGS = '/20200531/logGroups/group/logs'
const WORK = '/20200531/workRequests/work'

type Answer = readonly [status: number, body?: unknown]

describe('flow logs', () => {
  let server: Server
  let responses: Record<string, Answer[]>
  let bodies: unknown[]
  let parts: LoggingParts

  beforeEach(async () => {
    responses = {}
    bodies = []
    server = createServer((request, response) => {
      let body = ''
      request.on('data', (piece: Buffer) => (body += piece.toString()))
      request.on('end', () => {
        if (body !== '') bodies.push(JSON.parse(body))
        const line = `${request.method} ${request.url?.split('?')[0]}`
        const [status, answer] = responses[line]?.shift() ?? [404, { code: 'NotFound' }]
        response.writeHead(status, { 'opc-work-request-id': 'work' })
        response.end(answer === undefined ? '' : JSON.stringify(answer))
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const place = { region: 'eu-frankfurt-1', realm: 'oc1', endpoint: `http://127.0.0.1:${port}` }
    const session = { keyId: 't/u/f', privateKey, tenancyId: 'tenancy', ...place }
    parts = new LoggingParts(session, new VirtualClock())
  })

  afterEach(() => {
    server.closeAllConnections()
    server.close()
  })

  it('are made by a work request, and read through their group', async () => {
    const work = (status: string) => ({ status, resources: [{ identifier: 'log-1' }] })
    responses = {
      [`POST ${LOGS}`]: [[202]],
      [`GET ${WORK}`]: [
        [200, work('IN_PROGRESS')],
        [200, work('SUCCEEDED')],
      ],
      [`GET ${LOGS}/log-1`]: [[200, { ...stored(tags), id: 'log-1' }]],
    }
    const made = await parts.create(part, 'token')
    expect(made).toMatchObject({ id: 'log-1', isReady: false })
    expect(await parts.part('flow-log', made.id)).toMatchObject({
      isReady: true,
      subnetId: 'subnet',
    })
    const source = {
      sourceType: 'OCISERVICE',
      service: 'flowlogs',
      category: 'all',
      resource: 'subnet',
    }
    expect(bodies).toEqual([
      {
        displayName: part.name,
        freeformTags: tags,
        logType: 'SERVICE',
        isEnabled: true,
        configuration: { source },
      },
    ])
  })

  it('record what a capture filter leaves of the traffic of the subnet', async () => {
    responses = {
      [`POST ${LOGS}`]: [[202]],
      [`GET ${WORK}`]: [[200, { status: 'SUCCEEDED', resources: [{ identifier: 'log-1' }] }]],
    }
    await parts.create({ ...part, captureFilterId: 'filter' }, 'token')
    const parameters = { capture_filter: 'filter', enablementPointType: 'Subnet' }
    expect(bodies).toMatchObject([
      { configuration: { source: { category: 'subnet', resource: 'subnet', parameters } } },
    ])
  })

  it.each<[string, Answer[], Answer[], object]>([
    [
      'ours is there already',
      [[409, { code: 'Conflict' }]],
      [[200, [stored(tags)]]],
      { id: 'stored' },
    ],
    [
      'it is not ours',
      [[409, { code: 'Conflict' }]],
      [[200, [stored({})]]],
      { code: 'OCI_REFUSED' },
    ],
    [
      'ours is of another subnet',
      [[409, { code: 'Conflict' }]],
      [[200, [stored(tags, 'other')]]],
      { code: 'OCI_REFUSED' },
    ],
    [
      'the token is worn out',
      [[409, { code: 'InvalidatedRetryToken' }]],
      [[200, [stored(tags)]]],
      { code: 'OCI_REFUSED' },
    ],
  ])('when the name is taken: %s', async (_name, post, listed, outcome) => {
    responses = { [`POST ${LOGS}`]: post, [`GET ${LOGS}`]: listed }
    expect(await parts.create(part, 'token').catch((error: unknown) => error)).toMatchObject(
      outcome,
    )
  })

  it('ask for a right to read where reading is refused, and to manage where making is', async () => {
    const listed = await parts.parts('log-group', 'compartment').catch((error: unknown) => error)
    expect(listed).toMatchObject({ hint: expect.stringContaining('to read log-groups in') })
    const made = await parts.create(part, 'token').catch((error: unknown) => error)
    expect(made).toMatchObject({ hint: expect.stringContaining('to manage log-groups in') })
  })

  it('say which work request failed', async () => {
    responses = { [`POST ${LOGS}`]: [[202]], [`GET ${WORK}`]: [[200, { status: 'FAILED' }]] }
    await expect(parts.create(part, 'token')).rejects.toMatchObject({
      code: 'FLOW_LOGS_FAILED',
      message: 'could not make shop-flow-log-nodes: work request work is FAILED',
    })
  })
})
