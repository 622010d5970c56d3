import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  jest,
} from '@jest/globals'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

import { cacheFolder, modules } from '../../emulator/tools/modules.ts'
import { type LocalOci, startLocalOci } from '../dist/local-oci.ts'
import { AttackedJob } from './attacked-job.ts'
import { cloud, fakePodman, honestResponses, loggedIn, signedIn } from './cloud.ts'
import { expectInert, hostileLines, hostileName } from './hostile-lines.ts'
import { HostileServer } from './hostile-server.ts'

jest.setTimeout(60_000)

let server: HostileServer
let job: AttackedJob

beforeAll(async () => void (server = await HostileServer.start()))
afterAll(() => server.close())
beforeEach(() => {
  job = new AttackedJob()
  server.answer(honestResponses(server))
})
afterEach(() => job.end())

const buildInputs = {
  repository: 'shop',
  'compartment-id': cloud.compartmentId,
  registry: cloud.registry,
  builder: 'podman',
}

/** Renders one object with the image that it is given. */
const helmWithImage = `
  if (argv[0] === 'template') {
    const { image } = JSON.parse(input)
    const spec = { containers: [{ name: 'a', image: image.repository + '@' + image.digest }] }
    print(JSON.stringify({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a' }, spec }))
  }`

const connect = { 'cluster-id': cloud.clusterId }

describe('what a tool prints', () => {
  it('a dependency that prints in a build, on either stream', async () => {
    job.tool('podman', fakePodman(hostileLines))
    loggedIn(job)
    const step = await job.run('build-push', buildInputs, signedIn(job, server))
    expectInert(step)
    expect([step.exitCode, step.outputs['digest']]).toEqual([0, `sha256:${'0'.repeat(64)}`])
  })

  it('a build that fails, in the annotation of the failure', async () => {
    job.tool('podman', `${fakePodman(hostileLines)}; if (argv[0] === 'build') process.exit(1)`)
    loggedIn(job)
    const step = await job.run('build-push', buildInputs, signedIn(job, server))
    expectInert(step)
    const [annotation] = step.runner.dataOf('error')
    expect([step.exitCode, annotation]).toEqual([1, expect.stringContaining('IMAGE_BUILD_FAILED')])
    expect(annotation).not.toContain('##[')
  })

  it('k6, of what the server under load says', async () => {
    server.answer({ 'GET /': { body: 'ok' } })
    job.tool('k6', `print(${JSON.stringify(hostileLines)}); process.exitCode = 107`)
    const step = await job.run('load', { url: server.url, duration: '1s', rate: '1/s' })
    expectInert(step)
    expect(step.exitCode).toBe(1)
  })
})

describe('the real k6', () => {
  let target: Server
  let connections = 0

  beforeAll(async () => {
    // The first connection is the action's own check.
    target = createServer((socket) => {
      socket
        .on('error', () => undefined)
        .once('data', () => {
          const honest = 'HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n'
          socket.end(connections++ === 0 ? honest : `${hostileName}\r\n\r\n`)
        })
    })
    await new Promise<void>((done) => target.listen(0, '127.0.0.1', done))
  })
  afterAll(() => new Promise((closed) => void target.close(closed)))

  it('reports a server that responds with a command', async () => {
    const { port } = target.address() as AddressInfo
    const path = [...modules.map(cacheFolder), process.env['PATH']].join(':')
    const inputs = { url: `http://127.0.0.1:${port}`, rate: '2/s', duration: '1s' }
    expectInert(await job.run('load', inputs, { PATH: path }))
  })
})

describe('names in OCI and the cluster', () => {
  it('of the cluster and of the user, in the line that says who is connected', async () => {
    const honest = honestResponses(server)
    const cluster = honest['GET /20180222/clusters/']?.body as object
    const userInfo = { username: `deployer\r::add-mask::obey-me`, groups: [] }
    server.answer({
      ...honest,
      'GET /20180222/clusters/': { body: { ...cluster, name: hostileName } },
      'POST /apis/authentication.k8s.io/v1/selfsubjectreviews': { body: { status: { userInfo } } },
    })
    const step = await job.run('kubeconfig', connect, signedIn(job, server))
    expectInert(step)
    expect(step.exitCode).toBe(0)
  })

  it('in the message of a refusal by OCI', async () => {
    const body = {
      code: 'NotAuthorizedOrNotFound',
      message: `no\r\n::add-mask::obey-me ${hostileName}`,
    }
    server.answer({ ...honestResponses(server), 'GET /20180222/clusters/': { status: 404, body } })
    const step = await job.run('kubeconfig', connect, signedIn(job, server))
    expectInert(step)
    expect(step.exitCode).toBe(1)
    // Readers of the log after the runner look for the same markers.
    expect(step.runner.dataOf('error').join()).not.toMatch(/##\[|^\s*::/m)
  })
})

/** The attack that the others lead to: a mask that is printed instead of executed. */
describe('a token that is made after the build', () => {
  let oci: LocalOci

  beforeEach(async () => void (oci = await startLocalOci()))
  afterEach(() => oci.close())

  it('is masked, whatever the build printed', async () => {
    mkdirSync(join(job.workspace, 'chart'))
    writeFileSync(join(job.workspace, 'Dockerfile'), 'FROM scratch\n')
    job.tool('podman', fakePodman('#8 0.512 ##[stop-commands]obey-me\n'))
    job.tool('helm', helmWithImage)
    job.tool('kubectl', '')
    const clusters = oci.context.store.collection<{ id: string; endpoints: object }>('clusters')
    for (const one of clusters.list())
      clusters.put({ ...one, endpoints: { publicEndpoint: server.host } })
    const responses = Object.entries(honestResponses(server))
    const cluster = 'GET /20180222/clusters/'
    server.answer(Object.fromEntries(responses.filter(([key]) => key !== cluster)), oci.endpoint)
    // With rules still to add, the action connects to the cluster only after the push.
    const step = await job.run(
      'root',
      {
        ...{ 'cluster-id': oci.seeded.clusterId, 'node-subnet-id': oci.seeded.subnetIds.nodes },
        ...{
          repository: 'shop',
          'compartment-id': oci.seeded.registryCompartmentId,
          builder: 'podman',
        },
        ...{ namespace: 'shop', chart: 'chart', stages: 'build-push, ensure-network, deploy' },
      },
      { ...oci.environment, OCI_CLI_ENDPOINT: server.url },
    )
    expectInert(step)
    const bearer = server.requests
      .filter(({ path }) => path.startsWith('/apis/'))
      .map(({ headers }) => headers.authorization?.replace('Bearer ', '') ?? '')
    expect(bearer).toEqual([expect.stringMatching(/.{100}/)])
    expect(step.runner.dataOf('add-mask')).toContain(bearer[0])
    expect(step.runner.log).not.toContain(bearer[0])
  })

  it('names of security lists and subnets are text', async () => {
    const lists = oci.context.store.collection<{ id: string; displayName: string }>('securityLists')
    for (const list of lists.list()) lists.put({ ...list, displayName: hostileName })
    const { clusterId, subnetIds } = oci.seeded
    const inputs = { 'cluster-id': clusterId, 'node-subnet-id': subnetIds.nodes }
    const step = await job.run('ensure-network', inputs, oci.environment)
    expectInert(step)
    expect(step.exitCode).toBe(0)
  })
})

it('without the files for them, outputs and state are refused and not printed', async () => {
  const missing = { GITHUB_OUTPUT: '', GITHUB_STATE: '', GITHUB_ENV: '', GITHUB_STEP_SUMMARY: '' }
  const environment = { ...signedIn(job, server), ...missing }
  const { exitCode, runner } = await job.run('kubeconfig', connect, environment)
  expect(exitCode).toBe(1)
  expect(runner.commands.map(({ name }) => name)).toEqual(['add-mask', 'error'])
  expect(runner.log).toContain('RUNNER_FILE_MISSING')
})
