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
import { join } from 'node:path'

import { AttackedJob } from './attacked-job.ts'
import { cloud, fakePodman, honestResponses, loggedIn, signedIn } from './cloud.ts'
import { HostileServer } from './hostile-server.ts'
import type { HostileTool } from './hostile-tool.ts'

/** Tools, charts, scripts and install steps that read their environment. */
jest.setTimeout(60_000)

let server: HostileServer
let job: AttackedJob

beforeAll(async () => void (server = await HostileServer.start()))
afterAll(() => server.close())
beforeEach(() => {
  job = new AttackedJob()
  server.answer({ ...honestResponses(server), 'GET /target': { body: 'ok' } })
  mkdirSync(join(job.workspace, 'chart'))
  writeFileSync(join(job.workspace, 'Dockerfile'), 'FROM scratch\n')
})
afterEach(() => job.end())

/** Everything valuable in a job's environment. */
const worth = {
  'INPUT_PRIVATE-KEY': 'worth-key',
  'INPUT_PULL-TOKEN': 'worth-pull',
  'INPUT_CLIENT-SECRET': 'worth-client',
  STATE_step: 'worth-state',
  ACTIONS_RUNTIME_TOKEN: 'worth-runtime',
  ACTIONS_CACHE_URL: 'worth-cache',
  ACTIONS_RESULTS_URL: 'worth-results',
  GITHUB_TOKEN: 'worth-github',
  OCI_CLI_KEY_CONTENT: 'worth-content',
  OCI_CLI_PASSPHRASE: 'worth-passphrase',
  SECRET_OF_THE_JOB: 'worth-secret',
}
const identity = {
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'worth-oidc',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://worth-oidc.test',
}
const needed = {
  HTTPS_PROXY: '',
  no_proxy: '*',
  SSL_CERT_FILE: '/etc/ssl/own.pem',
  XDG_RUNTIME_DIR: '/run/user/1001',
  LANG: 'C.UTF-8',
}

const filesOfRunner = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE']
const expectPoor = (tool: HostileTool, allowed: readonly string[] = []) => {
  const calls = tool.calls()
  expect(calls).not.toEqual([])
  for (const { environment } of calls) {
    const rich = Object.entries(environment)
      .filter(([name, value]) => value.includes('worth-') || filesOfRunner.includes(name))
      .map(([name]) => name)
    expect(rich.filter((name) => !allowed.includes(name))).toEqual([])
    expect(environment).toMatchObject({ SSL_CERT_FILE: '/etc/ssl/own.pem', no_proxy: '*' })
  }
}

const full = () => ({ ...worth, ...identity, ...needed })

describe('of what the job has, a tool sees what it needs:', () => {
  it('helm and kubectl, whose plugin asks GitHub for tokens', async () => {
    const kubectl = job.tool('kubectl', 'print("{}")')
    const helm = job.tool('helm', 'process.exitCode = 1')
    const inputs = {
      ...{ release: 'shop', namespace: 'shop', chart: 'chart' },
      ...{ registry: cloud.registry, 'pull-username': 'puller' },
    }
    const more = {
      KUBECONFIG: '/own/config',
      HELM_CACHE_HOME: '/own/cache',
      DOCKER_HOST: 'tcp://x',
    }
    await job.run('deploy', inputs, { ...full(), ...more })
    for (const tool of [helm, kubectl]) {
      expectPoor(tool, Object.keys(identity))
      expect(tool.calls()[0]?.environment).toMatchObject({ KUBECONFIG: '/own/config' })
    }
    expect(helm.calls()[0]?.environment).toMatchObject({ HELM_CACHE_HOME: '/own/cache' })
    expect(helm.calls()[0]?.environment).not.toHaveProperty('DOCKER_HOST')
  })

  it.each([
    ['podman', { CONTAINERS_CONF: '/own/containers.conf', STORAGE_DRIVER: 'vfs' }],
    ['buildah', { BUILDAH_ISOLATION: 'chroot', REGISTRY_AUTH_FILE: '/own/auth.json' }],
    [
      'docker',
      { DOCKER_HOST: 'tcp://own:2376', BUILDX_BUILDER: 'own', BUILDKIT_PROGRESS: 'plain' },
    ],
  ])('%s', async (builder, own) => {
    const tool = job.tool(builder, fakePodman(''))
    loggedIn(job)
    const inputs = {
      ...{ repository: 'shop', 'compartment-id': cloud.compartmentId },
      ...{ registry: cloud.registry, builder },
    }
    await job.run('build-push', inputs, { ...full(), ...signedIn(job, server), ...own })
    expectPoor(tool)
    expect(tool.calls()[0]?.environment).toMatchObject(own)
    expect(tool.calls()[0]?.environment).not.toHaveProperty('OCI_CLI_CONFIG_FILE')
  })

  it('a credential helper', async () => {
    const helper = job.tool('docker-credential-box', 'if (argv[0] === "get") process.exitCode = 1')
    const folder = join(job.temporaryFolder, '.docker')
    mkdirSync(folder)
    const config = JSON.stringify({ credHelpers: { [cloud.registry]: 'box' } })
    writeFileSync(join(folder, 'config.json'), config)
    const environment = { ...full(), ...signedIn(job, server), GNUPGHOME: '/own/gnupg' }
    await job.run('login-ocir', { registry: cloud.registry }, environment)
    expectPoor(helper)
    expect(helper.calls()[0]?.environment).toMatchObject({ GNUPGHOME: '/own/gnupg' })
  })

  const load = (given: Record<string, string>, environment: Record<string, string> = {}) => {
    writeFileSync(join(job.workspace, 'load.js'), '')
    const inputs = { url: `${server.url}/target`, script: 'load.js', ...given }
    return job.run('load', inputs, { ...full(), ...environment })
  }

  it('k6, and with it every script', async () => {
    const k6 = job.tool('k6', '')
    await load({}, { K6_DNS: 'ttl=5m' })
    expectPoor(k6)
    expect(k6.calls()[0]?.environment).toMatchObject({ K6_DNS: 'ttl=5m' })
  })

  it('k6, what its script is given by name, secrets not among the arguments', async () => {
    const k6 = job.tool('k6', '')
    await load({ environment: 'SECRET_OF_THE_JOB\nMODE=fast, please' })
    expectPoor(k6, ['SECRET_OF_THE_JOB'])
    const [call] = k6.calls()
    expect(call?.environment).toMatchObject({ SECRET_OF_THE_JOB: 'worth-secret' })
    expect(call?.argv).toContain('MODE=fast, please')
    expect(call?.argv.join()).not.toContain('worth-')
  })

  it.each([
    'INPUT_PRIVATE',
    'ACTIONS_RUNTIME_TOKEN',
    'GITHUB_TOKEN',
    'OCI_CLI_KEY_CONTENT',
    'ABSENT',
  ])('k6, not what the script asks of the runner: %s', async (name) => {
    const k6 = job.tool('k6', '')
    const { exitCode, runner } = await load({ environment: name })
    expect([exitCode, k6.calls()]).toEqual([1, []])
    expect(runner.dataOf('error').join()).toContain(name)
  })
})
