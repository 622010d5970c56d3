import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { AttackedJob, type AttackedStep } from './attacked-job.ts'
import { cloud, honestResponses, signedIn } from './cloud.ts'
import { HostileServer } from './hostile-server.ts'

const foreign = 'ocir.eu-frankfurt-1.oci.attacker.test'

let server: HostileServer
let job: AttackedJob

beforeAll(async () => void (server = await HostileServer.start()))
afterAll(() => server.close())
beforeEach(() => {
  job = new AttackedJob()
  server.answer(honestResponses(server))
})
afterEach(() => job.end())

const expectRefused = (step: AttackedStep, code: string): void => {
  expect([step.exitCode, step.stdout]).toEqual([1, expect.stringContaining(`title=${code}`)])
}

/** Expects that no request was sent, so that nobody got a signature, a token or a change. */
const expectUntouched = (step: AttackedStep, code: string): void => {
  expectRefused(step, code)
  expect(server.requests).toEqual([])
}

/** Writes a file of the checkout, which its author may change. */
const inWorkspace = (name: string, text: string): void => {
  mkdirSync(join(job.workspace, name, '..'), { recursive: true })
  writeFileSync(join(job.workspace, name), text)
}

describe('a host that looks like OCIR', () => {
  it('gets no token of the identity', async () => {
    const step = await job.run('login-ocir', { registry: foreign }, signedIn(job, server))
    expectRefused(step, 'REGISTRY_HOST_UNKNOWN')
    expect(server.requests.map(({ path }) => path)).not.toContain('/20180419/docker/token')
  })

  it('gets no pull secret by the environment file', async () => {
    inWorkspace('chart/Chart.yaml', 'apiVersion: v2\nname: shop\nversion: 1.0.0\n')
    inWorkspace(
      '.github/oke.yml',
      `cluster: ${cloud.clusterId}\nrelease: { namespace: shop, chart: chart, image: ${foreign}/a/b:1 }\n`,
    )
    const inputs = { 'pull-username': 'acme/puller', 'pull-token': 'a-pull-token' }
    const step = await job.run('root', inputs, signedIn(job, server))
    expectUntouched(step, 'PULL_SECRET_HOST_FOREIGN')
  })
})

describe('a guard that is emptied', () => {
  const key = { region: cloud.region, 'tenancy-id': cloud.tenancyId, 'user-id': cloud.userId }

  it('approves no plan', async () => {
    const subnet = cloud.clusterId.replace('cluster', 'subnet')
    const inputs = { 'cluster-id': cloud.clusterId, 'node-subnet-id': subnet, 'approved-plan': '' }
    const step = await job.run('ensure-network', inputs, signedIn(job, server))
    expectUntouched(step, 'INPUT_INVALID')
    expect(step.stdout).toContain('"approved-plan" is given, but empty')
  })

  it('lets no tenancy in', async () => {
    signedIn(job, server)
    const pem = readFileSync(join(job.temporaryFolder, 'key.pem'), 'utf8')
    const inputs = { ...key, 'private-key': pem, 'allowed-tenancies': '' }
    const step = await job.run('auth', inputs, { OCI_CLI_ENDPOINT: server.url })
    expectUntouched(step, 'INPUT_INVALID')
  })

  it('holds for an identity that an earlier step left', async () => {
    inWorkspace('.github/oke.yml', `cluster: ${cloud.clusterId}\nload: { url: ${server.url} }\n`)
    const other = cloud.tenancyId.replace(/a{60}$/, 'b'.repeat(60))
    const inputs = { 'allowed-tenancies': other }
    const step = await job.run('root', inputs, signedIn(job, server))
    expectUntouched(step, 'TENANCY_NOT_ALLOWED')
  })
})

describe('code of a fork', () => {
  /** The runner has a profile in its home folder, and the event names who triggered the run. */
  const onOwnRunner = (): Record<string, string> => {
    const { OCI_CLI_CONFIG_FILE: config = '', ...variables } = signedIn(job, server)
    const event = join(job.temporaryFolder, 'event.json')
    const head = { sha: 'c'.repeat(40), repo: { full_name: 'stranger/shop' } }
    writeFileSync(event, JSON.stringify({ action: 'opened', pull_request: { number: 7, head } }))
    mkdirSync(join(job.temporaryFolder, '.oci'))
    writeFileSync(join(job.temporaryFolder, '.oci', 'config'), readFileSync(config))
    return {
      ...variables,
      GITHUB_REPOSITORY: 'octo/shop',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
    }
  }

  it('is not signed in as the machine', async () => {
    const inputs = { 'identity-domain-url': '', 'client-secret': '', 'private-key': '' }
    expectUntouched(await job.run('auth', inputs, onOwnRunner()), 'SIGN_IN_METHOD_MISSING')
  })

  it('finds no identity of the machine in a later step', async () => {
    expectUntouched(await job.run('login-ocir', {}, onOwnRunner()), 'NOT_SIGNED_IN')
  })

  it.each(['auth', 'login-ocir', 'root'])(
    'does not reach the principal of the machine or of the container: %s',
    async (action) => {
      inWorkspace('.github/oke.yml', `cluster: ${cloud.clusterId}\nload: { url: ${server.url} }\n`)
      const step = await job.run(
        action,
        {},
        {
          ...onOwnRunner(),
          OCI_METADATA_BASE_URL: `${server.url}/opc/v2`,
          OCI_RESOURCE_PRINCIPAL_VERSION: '2.2',
          OCI_RESOURCE_PRINCIPAL_RPST: 'a.b.c',
          OCI_RESOURCE_PRINCIPAL_PRIVATE_PEM: join(job.temporaryFolder, 'key.pem'),
          OCI_RESOURCE_PRINCIPAL_REGION: cloud.region,
        },
      )
      expect(step.exitCode).toBe(1)
      expect(step.stdout).toMatch(/title=(SIGN_IN_METHOD_MISSING|NOT_SIGNED_IN)/)
      expect(server.requests).toEqual([])
    },
  )

  it('differs from that of the repository, which is signed in as the machine', async () => {
    await job.run('auth', {}, { OCI_METADATA_BASE_URL: `${server.url}/opc/v2` })
    expect(server.requests[0]?.path).toBe('/opc/v2/instance/regionInfo')
  })

  it('gets no preview, whatever the workflow says', async () => {
    inWorkspace('.github/oke.yml', `cluster: ${cloud.clusterId}\n`)
    const inputs = { action: 'down', 'github-token': '' }
    const step = await job.run('preview', inputs, onOwnRunner())
    expect([step.exitCode, step.stdout]).toEqual([
      0,
      expect.stringMatching(/^::notice::No preview: the pull request comes from /),
    ])
    expect(server.requests).toEqual([])
  })
})

describe('text from outside', () => {
  it('an API server that is not encrypted gets no bearer', async () => {
    const kubeconfig = `clusters:\n- cluster:\n    server: http://203.0.113.1:6443\n    certificate-authority-data: bm9uZQ==\nusers: []\n`
    server.answer({
      ...honestResponses(server),
      'POST /20180222/clusters/': { body: kubeconfig },
    })
    const inputs = { 'cluster-id': cloud.clusterId }
    const step = await job.run('kubeconfig', inputs, signedIn(job, server))
    expectRefused(step, 'API_SERVER_NOT_ENCRYPTED')
  })

  it.each([
    [
      'aliases of aliases',
      Array.from(
        { length: 10 },
        (_, at) =>
          `k${at}: &a${at} [${
            at === 0
              ? 'x'
              : Array(9)
                  .fill(`*a${at - 1}`)
                  .join()
          }]`,
      ).join('\n'),
    ],
    ['nested keys', '? '.repeat(300)],
  ])('%s in the environment file are a problem of the file', async (_, text) => {
    inWorkspace('.github/oke.yml', text)
    expectUntouched(await job.run('root', {}, signedIn(job, server)), 'INPUT_INVALID')
  })

  it('a region that every object has is one that does not exist', async () => {
    const id = cloud.clusterId.replace(cloud.region, 'constructor')
    const step = await job.run('kubeconfig', { 'cluster-id': id }, signedIn(job, server))
    expect(step.stdout).not.toContain('title=UNEXPECTED')
  })
})
