import { afterAll, afterEach, beforeAll, beforeEach, expect, it, jest } from '@jest/globals'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { startLocalOci } from '../dist/local-oci.ts'
import { AttackedJob, type AttackedStep } from './attacked-job.ts'
import { cloud, honestResponses, signedIn } from './cloud.ts'
import { HostileServer } from './hostile-server.ts'

jest.setTimeout(60_000)

/** Secrets and values in what everybody can read, and foreign markup in what GitHub renders. */
let server: HostileServer
let job: AttackedJob

beforeAll(async () => void (server = await HostileServer.start()))
afterAll(() => server.close())
beforeEach(() => {
  job = new AttackedJob()
  server.answer(honestResponses(server))
  mkdirSync(join(job.workspace, 'chart'))
})
afterEach(() => job.end())

/** Everything that someone with read access to the run can see. */
const readable = ({ runner, summary, outputs }: AttackedStep): string =>
  [runner.log, summary, ...Object.values(outputs)].join('\n')

it('half a secret that a newline split off a build argument', async () => {
  const inputs = {
    ...{ repository: 'shop', 'compartment-id': cloud.compartmentId, registry: cloud.registry },
    'build-args': 'NPM_TOKEN=npm_a\nS3cret-half',
  }
  const step = await job.run('build-push', inputs, signedIn(job, server))
  expect([step.exitCode, step.runner.dataOf('error')[0]]).toEqual([
    1,
    expect.stringMatching(/"build-args": item 2, which follows "NPM_TOKEN"/),
  ])
  expect(readable(step)).not.toContain('S3cret-half')
})

it('the pull secret in base64, as a webhook or an error of the API server shows it', async () => {
  job.tool('helm', '')
  job.tool(
    'kubectl',
    `if (argv.includes('apply')) { printError('denied: ' + input); process.exit(1) }
     if (argv.includes('get')) print('{"items": []}')`,
  )
  const inputs = {
    ...{ release: 'shop', namespace: 'shop', chart: 'chart', 'create-namespace': 'false' },
    ...{ registry: cloud.registry, 'pull-username': 'acme/puller', 'pull-token': 'PULL-TOKEN-1' },
  }
  const step = await job.run('deploy', inputs, signedIn(job, server))
  expect(step.runner.log).toMatch(/denied: .*"\.dockerconfigjson":"\*\*\*"/)
  const auth = Buffer.from('acme/puller:PULL-TOKEN-1').toString('base64')
  expect(step.runner.dataOf('add-mask')).toEqual(expect.arrayContaining(['PULL-TOKEN-1', auth]))
})

const diff = (kind: string, live: string, desired: string): string => {
  const [from, to] = ['LIVE', 'MERGED'].map((side) => `/tmp/${side}-1/v1.${kind}.shop.edge`)
  return [
    `diff -U 9999999 -N ${from} ${to}\n--- ${from}\n+++ ${to}\n@@ -1,4 +1,4 @@`,
    ` apiVersion: v1\n kind: ${kind}\n data:\n-  pass: ${live}\n+  pass: ${desired}\n`,
  ].join('\n')
}

const hostileKey = `"<img src=x> [now](https://evil.test) @owner | x": 1`

const checkDrift = (inputs: Record<string, string>): Promise<AttackedStep> => {
  const printed =
    diff('ConfigMap', 'hunter2', 'swordfish') +
    diff('Secret', 'hunter3', 'swordfish') +
    diff('Service', `{ ${hostileKey} }`, '{}')
  job.tool(
    'helm',
    `if (argv[0] === 'history') print('[{"revision":1,"status":"deployed","updated":"2026-01-01T00:00:00Z"}]')
     if (argv[1] === 'values') print('{}')
     if (argv[1] === 'manifest') print('apiVersion: v1\\nkind: ConfigMap\\nmetadata: {name: edge}\\n')
     if (argv[0] === 'template') print('apiVersion: v1\\nkind: ConfigMap\\nmetadata: {name: edge}\\n')`,
  )
  // kubectl exits with 1 if there are differences.
  const kubectl = `if (argv.includes('diff')) { print(${JSON.stringify(printed)}); process.exitCode = 1 }`
  job.tool('kubectl', kubectl)
  const given = {
    'cluster-id': cloud.clusterId,
    namespace: 'shop',
    chart: 'chart',
    stages: 'deploy',
  }
  return job.run('drift-check', { ...given, ...inputs }, signedIn(job, server))
}

it('values that were changed in the cluster', async () => {
  const step = await checkDrift({})
  const report = readFileSync(step.outputs['report'] ?? '', 'utf8')
  const all = readable(step) + report
  expect(all).toContain('ConfigMap/edge: changed in the cluster: data.pass')
  expect(all).not.toMatch(/hunter|swordfish/)
  const shown = readable(await checkDrift({ 'show-values': 'true' }))
  expect(shown).toContain('data.pass is "hunter2", not "swordfish"')
  expect(shown).not.toContain('hunter3')
})

/** Markup that GitHub would render. */
const markup = /<img|\]\(|:\/\/evil|@owner|\| x/

it('markup in names and values, in the summary', async () => {
  const { summary } = await checkDrift({})
  expect(summary).toContain('img src')
  expect(summary).not.toMatch(markup)
})

it('markup in the display names of OCI, in the summary', async () => {
  const oci = await startLocalOci()
  try {
    const lists = oci.context.store.collection<{ id: string; displayName: string }>('securityLists')
    const displayName = '<img src=x> [now](https://evil.test) @owner | x'
    for (const list of lists.list()) lists.put({ ...list, displayName })
    const { clusterId, subnetIds } = oci.seeded
    const inputs = { 'cluster-id': clusterId, 'node-subnet-id': subnetIds.nodes, mode: 'plan' }
    const { summary } = await job.run('ensure-network', inputs, oci.environment)
    expect(summary).toContain('img src')
    expect(summary).not.toMatch(markup)
  } finally {
    await oci.close()
  }
})

it('a key of the environment file that YAML cannot read', async () => {
  writeFileSync(join(job.workspace, 'oke.yml'), '- a\nS3cret-half: S3cret-half\n')
  const step = await job.run('root', { 'environment-file': 'oke.yml' }, signedIn(job, server))
  expect([step.exitCode, step.runner.dataOf('error')[0]]).toEqual([
    1,
    expect.stringContaining('oke.yml:2'),
  ])
  expect(readable(step)).not.toContain('S3cret-half')
})
