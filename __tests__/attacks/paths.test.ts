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
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { AttackedJob } from './attacked-job.ts'
import { cloud, fakePodman, honestResponses, loggedIn, signedIn } from './cloud.ts'
import { HostileServer } from './hostile-server.ts'
import type { HostileTool } from './hostile-tool.ts'

/**
 * Attackers who can change the environment file, the chart or the checkout, but not the workflow.
 */
jest.setTimeout(60_000)

let server: HostileServer
let job: AttackedJob

beforeAll(async () => void (server = await HostileServer.start()))
afterAll(() => server.close())
beforeEach(() => {
  job = new AttackedJob()
  server.answer({ ...honestResponses(server), 'GET /target': { body: 'ok' } })
  write('chart/Chart.yaml', 'apiVersion: v2\nname: shop\nversion: 1.0.0\n')
  write('Dockerfile', 'FROM scratch\n')
})
afterEach(() => job.end())

const write = (path: string, text: string): void => {
  const file = join(job.workspace, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
const link = (path: string, target: string): void => {
  mkdirSync(dirname(join(job.workspace, path)), { recursive: true })
  symlinkSync(target, join(job.workspace, path))
}
/** Returns a path in the runner's temporary folder, for a link in the checkout. */
const temporary = (rest = '') => join(job.temporaryFolder, rest)

const wordsOf = (tool: HostileTool): string[] => tool.calls().flatMap(({ argv }) => argv)

describe('inputs of deploy', () => {
  it.each<[string, () => Record<string, string>, RegExp]>([
    ['a chart that is an option', () => ({ chart: '--post-renderer=./x.sh' }), /INPUT_INVALID/],
    ['a chart that is short options', () => ({ chart: '-f/etc/passwd' }), /INPUT_INVALID/],
    ['values that are an option', () => ({ values: '--post-renderer=./x.sh' }), /INPUT_INVALID/],
    ['values that are fetched', () => ({ values: 'http://x.test/v.yaml' }), /INPUT_INVALID/],
    ['values outside', () => ({ values: '/proc/self/environ' }), /PATH_OUTSIDE_WORKSPACE/],
    ['a chart outside', () => ({ chart: '../..' }), /PATH_OUTSIDE_WORKSPACE/],
    [
      'values that are a link',
      () => (link('prod.yaml', temporary('key.pem')), { values: 'prod.yaml' }),
      /PATH_OUTSIDE_WORKSPACE/,
    ],
    [
      'a chart with a link to an environment',
      () => (link('chart/env', '/proc/self/environ'), {}),
      /CHART_LINK_OUTSIDE/,
    ],
    [
      'a chart with a linked folder',
      () => (link('chart/templates', job.temporaryFolder), {}),
      /CHART_LINK_OUTSIDE/,
    ],
    [
      "a chart that holds git's token",
      () => (write('chart/.git/config', '[http "x"]\n\textraheader = AUTHORIZATION: basic x'), {}),
      /CONTEXT_HOLDS_CREDENTIALS/,
    ],
  ])('%s: Helm is not started', async (_what, given, code) => {
    const helm = job.tool('helm', 'print("{}")')
    job.tool('kubectl', 'print("{}")')
    const inputs = { release: 'shop', namespace: 'shop', chart: 'chart', ...given() }
    const step = await job.run('deploy', inputs)
    expect([step.exitCode, wordsOf(helm)]).toEqual([1, []])
    expect(step.runner.dataOf('error').join()).toMatch(code)
  })

  it('the same of the environment file, in a plan', async () => {
    const helm = job.tool('helm', 'print("{}")')
    mkdirSync(join(job.workspace, '--post-renderer=.'), { recursive: true })
    write('.github/oke.yml', 'release:\n  namespace: shop\n  chart: "--post-renderer=."\n')
    const inputs = { mode: 'plan', 'cluster-id': cloud.clusterId, stages: 'deploy' }
    const step = await job.run('root', inputs, signedIn(job, server))
    expect([step.exitCode, wordsOf(helm)]).toEqual([1, []])
    expect(step.runner.dataOf('error').join()).toMatch(/release\.chart.*begins as an option/)
  })

  it('hands over what is right so that it can be nothing else', async () => {
    const helm = job.tool('helm', 'process.exitCode = 1')
    job.tool('kubectl', 'print("{}")')
    const inputs = { release: 'shop', namespace: 'shop', chart: 'chart' }
    await job.run('deploy', inputs)
    const template = helm.calls().find(({ argv }) => argv[0] === 'template')
    expect(template?.argv.slice(-3)).toEqual(['--', 'shop', join(job.workspace, 'chart')])
  })
})

describe('inputs of build-push', () => {
  const token = '[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic eDp5\n'
  const build = async (given: Record<string, string>) => {
    const podman = job.tool('podman', fakePodman(''))
    loggedIn(job)
    const inputs = {
      ...{ repository: 'shop', 'compartment-id': cloud.compartmentId },
      ...{ registry: cloud.registry, builder: 'podman', ...given },
    }
    const step = await job.run('build-push', inputs, signedIn(job, server))
    return { step, builds: podman.calls().filter(({ argv }) => argv[0] === 'build') }
  }

  it.each<[string, () => Record<string, string>, RegExp]>([
    ['an option', () => ({ context: '--env=ACTIONS_RUNTIME_TOKEN' }), /INPUT_INVALID/],
    ['a volume', () => ({ context: '--volume=/:/host', file: 'Dockerfile' }), /INPUT_INVALID/],
    ['an address', () => ({ context: 'https://x.test/context.tar' }), /INPUT_INVALID/],
    ['the folder above', () => ({ context: '..' }), /PATH_OUTSIDE_WORKSPACE/],
    [
      'a link to the temporary folder',
      () => (link('ctx', job.temporaryFolder), { context: 'ctx' }),
      /PATH_OUTSIDE_WORKSPACE/,
    ],
    [
      'a Dockerfile that is a link',
      () => (link('app/Dockerfile', temporary('key.pem')), { context: 'app' }),
      /PATH_OUTSIDE_WORKSPACE/,
    ],
    [
      'a Dockerfile that is named, and a link',
      () => (link('Other', '/proc/self/environ'), { file: 'Other' }),
      /PATH_OUTSIDE_WORKSPACE/,
    ],
    ['a Dockerfile with #include', () => ({ file: 'Dockerfile.in' }), /INPUT_INVALID/],
    ["git's folder", () => (write('.git/config', ''), { context: '.git' }), /HOLDS_CREDENTIALS/],
    ["git's token", () => (write('.git/config', token), {}), /CONTEXT_HOLDS_CREDENTIALS/],
    [
      "a submodule's token",
      () => (write('.git/modules/a/config', token), {}),
      /CONTEXT_HOLDS_CREDENTIALS/,
    ],
  ])('%s: nothing is built', async (_what, given, code) => {
    const { step, builds } = await build(given())
    expect([step.exitCode, builds]).toEqual([1, []])
    expect(step.runner.dataOf('error').join()).toMatch(code)
  })

  it('the whole checkout, without its token: built', async () => {
    write('.git/config', token)
    write('.dockerignore', 'node_modules\n.git\n')
    const { step, builds } = await build({})
    expect(step.exitCode).toBe(0)
    expect(builds[0]?.argv.slice(-2)).toEqual(['--', job.workspace])
  })

  it('a folder of it, with a Dockerfile elsewhere: built', async () => {
    write('app/main.go', '')
    write('.git/config', token)
    const { step, builds } = await build({ context: 'app', file: 'Dockerfile' })
    expect(step.exitCode).toBe(0)
    expect(builds[0]?.argv).toContain(`--file=${join(job.workspace, 'Dockerfile')}`)
  })
})

describe('inputs of load', () => {
  it.each<[string, () => string, RegExp]>([
    ['an option', () => '--out=csv=/tmp/x', /INPUT_INVALID/],
    ['an address', () => 'https://x.test/x.js', /INPUT_INVALID/],
    ['a file of the machine', () => '/proc/self/environ', /PATH_OUTSIDE_WORKSPACE/],
    ['a link', () => (link('load.js', temporary('key.pem')), 'load.js'), /PATH_OUTSIDE_WORKSPACE/],
  ])('%s: k6 is not started', async (_what, script, code) => {
    const k6 = job.tool('k6', '')
    const step = await job.run('load', { url: `${server.url}/target`, script: script() })
    expect([step.exitCode, wordsOf(k6)]).toEqual([1, []])
    expect(step.runner.dataOf('error').join()).toMatch(code)
  })
})
