import { beforeAll, describe, expect, it } from '@jest/globals'
import { join } from 'node:path'
import { Admin } from '../actions/admin.ts'
import { environmentOf, sharedEmulator } from '../emulator-fixture.ts'
import { officialClients, shellEnvironment, outcomeOf } from '../official-clients.ts'

/** What Oracle's Python SDK must see; the checks themselves are in the files that sdk.py imports. */
const expected: [check: string, outcome: unknown][] = [
  [
    'security list: update with if-match, then with a stale one',
    { added: 1, egressKept: true, stale: 412 },
  ],
  [
    'network security group: create, add, list by direction, remove, delete',
    { added: 25, tooManyInACall: 400, tooManyInAll: 400, listed: 100, left: 99 },
  ],
  [
    'ports without TCP or UDP are refused',
    { status: 400, code: 'InvalidParameter', requestId: true },
  ],
  [
    'subnets, route tables and gateways are listed',
    { subnets: 3, routeTables: 2, internet: 1, nat: 1, service: 1, services: true },
  ],
  [
    "a network of one's own: made, changed, and taken down from the leaves on",
    {
      routedTo: true,
      subnet: ['pods', true],
      gateways: [true, false, 'services'],
      inUse: [409, 409],
      gone: [404, 404],
    },
  ],
  [
    'private IPs of a subnet: reserved, named, listed, given back',
    { listed: ['two'], refused: true, left: 0 },
  ],
  [
    'a failed work request: its errors and its log',
    {
      status: 'FAILED',
      errors: [['LimitExceeded', 'Out of host capacity.']],
      logged: true,
      pool: 'FAILED',
      deleted: 'SUCCEEDED',
    },
  ],
  ['images: none in a new repository, and none of a made-up OCID', { listed: 0, unknown: 404 }],
  [
    'availability and fault domains',
    { domains: 3, faults: ['FAULT-DOMAIN-1', 'FAULT-DOMAIN-2', 'FAULT-DOMAIN-3'] },
  ],
  ['the cluster and the pod shapes', { type: 'ENHANCED_CLUSTER', state: 'ACTIVE', E4: true }],
  [
    'an unknown virtual node pool',
    { status: 404, code: 'NotAuthorizedOrNotFound', requestId: true },
  ],
  ["GitHub's token is exchanged by the SDK's signer, and the result signs a call", { status: 200 }],
  ['a wrong key is refused', '401 NotAuthenticated'],
  ['a foreign tenancy is refused', '401 NotAuthenticated'],
  ['a changed body and an old date are refused', { changedBody: 401, oldDate: 401 }],
]

describe("Oracle's Python SDK against the emulator", () => {
  let outcomes: Record<string, unknown> = {}

  beforeAll(async () => {
    const environment = await environmentOf(sharedEmulator())
    // Checks what reads return, not when.
    const admin = new Admin(environment)
    const lag = await admin.setReadLag(0)
    const python = join(await officialClients(), 'python')
    const script = join(import.meta.dirname, 'sdk.py')
    const ended = await outcomeOf(python, [script, JSON.stringify(environment)], {
      env: await shellEnvironment(sharedEmulator()),
    })
    await admin.setReadLag(lag)
    expect(ended).toMatchObject({ code: 0 })
    outcomes = JSON.parse(ended.stdout) as Record<string, unknown>
  }, 900_000)

  it.each(expected)('%s', (check, outcome) => {
    expect(outcomes[check]).toEqual(outcome)
  })

  it('ran every check that is expected, and no other', () => {
    expect(Object.keys(outcomes).sort()).toEqual(expected.map(([check]) => check).sort())
  })
})
