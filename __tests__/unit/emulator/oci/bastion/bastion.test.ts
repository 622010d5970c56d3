import { spawn } from 'node:child_process'
import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals'

import { bastionRoutes } from '../../../../../emulator/oci/bastion/bastion-routes.ts'
import { openssh } from '../../../../../emulator/oci/bastion/openssh-key.ts'
import { reachFrom } from '../../../../../emulator/oci/bastion/reach.ts'
import { sessionRoutes } from '../../../../../emulator/oci/bastion/session-routes.ts'
import { SshServer } from '../../../../../emulator/oci/bastion/ssh-server.ts'
import { keepEndpointSettings } from '../../../../../emulator/oci/container-engine/cluster-endpoints.ts'
import { AdjustableClock } from '../../../../../emulator/oci/core/clock.ts'
import { createContext } from '../../../../../emulator/oci/core/create-context.ts'
import { seedQuickCreateNetwork } from '../../../../../emulator/seed/quick-create.ts'
import { caller } from '../container-engine/container-engine-request.ts'

jest.setTimeout(30_000)

interface Session {
  readonly id: string
  readonly lifecycleState: string
  readonly bastionUserName?: string
  readonly bastionPublicHostKeyInfo?: string
  readonly sshMetadata?: { readonly command: string }
}

const PRIVATE = '127.0.0.3'
const folder = mkdtempSync(join(tmpdir(), 'bastion-'))
const apiServer = createServer((client) => client.end('api server'))
const clock = new AdjustableClock()
const context = createContext({ clock, settings: { poolMilliseconds: 0, pageSize: 100 } })
let ssh: SshServer
let call: ReturnType<typeof caller>
let bastionId: string
let port: number
let subnets: Readonly<Record<'nodes' | 'endpoint' | 'loadBalancer', string>>

const key = (name: string) => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const file = join(folder, name)
  writeFileSync(file, privateKey.export({ type: 'pkcs1', format: 'pem' }), { mode: 0o600 })
  return { file, content: openssh(createPublicKey(privateKey)) }
}
const own = key('own')
const other = key('other')

const newBastion = async (targetSubnetId: string, more: object = {}): Promise<string> => {
  const body = {
    bastionType: 'standard',
    compartmentId: context.tenancyId,
    targetSubnetId,
    clientCidrBlockAllowList: ['127.0.0.0/8'],
    ...more,
  }
  return (await call<{ id: string }>('POST', '/bastions', { body })).body.id
}

beforeAll(async () => {
  await new Promise<void>((resolve) => apiServer.listen(0, '127.0.0.1', resolve))
  port = (apiServer.address() as AddressInfo).port
  subnets = seedQuickCreateNetwork(context, context.tenancyId).subnetIds
  const id = 'ocid1.cluster.oc1..aaaa'
  const endpoints = { privateEndpoint: `${PRIVATE}:${port}` }
  const endpointConfig = { subnetId: subnets.endpoint, nsgIds: [] }
  context.store.collection('clusters').put({ id, endpoints, endpointConfig } as { id: string })
  keepEndpointSettings(context, id, { public: false, private: 'bastion', vcnHostname: false })
  ssh = new SshServer(context, 0, reachFrom(context, port))
  const routes = [...bastionRoutes(context, ssh.opened), ...sessionRoutes(context, ssh.opened)]
  call = caller(routes, '/20210331')
  bastionId = await newBastion(subnets.nodes)
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await ssh.close()
  apiServer.close()
})
beforeEach(() => {
  clock.offsetMilliseconds = 0
})

const details = (more: object = {}) => ({
  bastionId,
  keyDetails: { publicKeyContent: own.content },
  sessionTtlInSeconds: 1800,
  targetResourceDetails: {
    sessionType: 'PORT_FORWARDING',
    targetResourcePrivateIpAddress: PRIVATE,
    targetResourcePort: port,
  },
  ...more,
})
const create = async (more: object = {}): Promise<Session> =>
  (await call<Session>('POST', '/sessions', { body: details(more) })).body
const get = async (id: string): Promise<Session> =>
  (await call<Session>('GET', `/sessions/${id}`)).body

/** Creates a session and waits until it is ACTIVE. */
const active = async (more: object = {}): Promise<Session> => {
  const { id } = await create(more)
  clock.offsetMilliseconds += 1_500
  return get(id)
}

interface Attempt {
  readonly user?: string
  readonly keyFile?: string
  readonly target?: string
}

/** Returns what a client receives through a tunnel of the machine's own ssh. */
const throughSsh = async (session: Session, attempt: Attempt = {}): Promise<string> => {
  const { user = session.id, keyFile = own.file, target = `${PRIVATE}:${port}` } = attempt
  const known = join(folder, 'known_hosts')
  const place = await ssh.opened()
  writeFileSync(known, `[127.0.0.1]:${place.port} ${session.bastionPublicHostKeyInfo}\n`)
  const options = ['BatchMode=yes', 'StrictHostKeyChecking=yes', `UserKnownHostsFile=${known}`]
  const argv = [
    ...['-F', 'none', '-i', keyFile, '-p', String(place.port), '-l', user, '-W', target],
    ...options.flatMap((option) => ['-o', option]),
    '127.0.0.1',
  ]
  const child = spawn('ssh', argv, { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stdout.on('data', (data: Buffer) => (said += data.toString()))
  child.stderr.on('data', (data: Buffer) => (said += data.toString()))
  await new Promise((resolve) => child.once('close', resolve))
  return said
}

it('says how to connect once a session is active, and forwards to its target', async () => {
  const made = await create()
  expect(made).toMatchObject({ lifecycleState: 'CREATING' })
  expect(made.sshMetadata).toBeUndefined()
  clock.offsetMilliseconds += 1_500
  const session = await get(made.id)
  expect(session).toMatchObject({ lifecycleState: 'ACTIVE', bastionUserName: made.id })
  expect(session.sshMetadata?.command).toContain(`:${PRIVATE}:${port} -p `)
  expect(await throughSsh(session)).toBe('api server')
})

it.each([
  ['another key', { keyFile: other.file }, /Permission denied/],
  ['another user name', { user: 'opc' }, /Permission denied/],
  ['another port', { target: `${PRIVATE}:22` }, /open failed/],
  ['another address', { target: '10.0.0.9:6443' }, /open failed/],
])('refuses %s', async (_what, attempt, said) => {
  expect(await throughSsh(await active(), attempt)).toMatch(said)
})

it('closes its connections with the session, and accepts none afterwards', async () => {
  const session = await active()
  await call('DELETE', `/sessions/${session.id}`)
  expect(await get(session.id)).toMatchObject({ lifecycleState: 'DELETED' })
  expect(await throughSsh(session)).toMatch(/Permission denied/)
  await expect(call('DELETE', `/sessions/${session.id}`)).rejects.toMatchObject({ status: 409 })
})

it('lets a session end by itself when its time is over', async () => {
  const session = await active()
  clock.offsetMilliseconds += 1_800_000
  expect(await get(session.id)).toMatchObject({ lifecycleState: 'DELETED' })
  expect(await throughSsh(session)).toMatch(/Permission denied/)
})

it('lets in only clients of its list', async () => {
  const closed = await newBastion(subnets.nodes, { clientCidrBlockAllowList: ['203.0.113.7/32'] })
  expect(await throughSsh(await active({ bastionId: closed }))).toMatch(/Permission denied/)
})

it('reaches nothing that the security rules do not let its address reach', async () => {
  const unruled = await newBastion(subnets.loadBalancer)
  expect(await throughSsh(await active({ bastionId: unruled }))).toMatch(/open failed/)
})

it.each([
  ['a time that is too short', { sessionTtlInSeconds: 60 }],
  ['a time that is longer than the bastion allows', { sessionTtlInSeconds: 20_000 }],
  ['a key that is none', { keyDetails: { publicKeyContent: 'ssh-rsa' } }],
  ['no target', { targetResourceDetails: { sessionType: 'PORT_FORWARDING' } }],
])('refuses a session with %s', async (_what, more) => {
  await expect(create(more)).rejects.toMatchObject({ status: 400 })
})

it('has twenty sessions on a bastion at most', async () => {
  const full = await newBastion(subnets.nodes)
  for (let made = 0; made < 20; made++) await create({ bastionId: full })
  const refused = create({ bastionId: full })
  await expect(refused).rejects.toMatchObject({ code: 'LimitExceeded' })
})

it('cuts tunnels on demand', async () => {
  const session = await active()
  const place = await ssh.opened()
  const known = join(folder, 'known_hosts')
  const options = [
    '-F',
    'none',
    '-i',
    own.file,
    '-o',
    `UserKnownHostsFile=${known}`,
    '-o',
    'BatchMode=yes',
  ]
  const child = spawn('ssh', [
    ...options,
    '-N',
    '-p',
    String(place.port),
    '-l',
    session.id,
    '127.0.0.1',
  ])
  while (ssh.cut() === 0) await new Promise((resolve) => setTimeout(resolve, 50))
  expect(await new Promise((resolve) => child.once('exit', resolve))).not.toBe(0)
})
