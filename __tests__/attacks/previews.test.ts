import { afterAll, afterEach, beforeAll, beforeEach, expect, it, jest } from '@jest/globals'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { GitHubServer } from '../github-server.ts'
import { AttackedJob, type AttackedStep } from './attacked-job.ts'
import { cloud, honestResponses, signedIn } from './cloud.ts'
import { HostileServer } from './hostile-server.ts'

jest.setTimeout(60_000)

/** Attacks by the author of a pull request, and by anyone who can comment on it. */
let server: HostileServer
let github: GitHubServer
let job: AttackedJob

beforeAll(async () => {
  server = await HostileServer.start()
  github = await GitHubServer.start()
})
afterAll(async () => {
  await server.close()
  await github.end()
})
beforeEach(() => {
  job = new AttackedJob()
  server.answer(honestResponses(server))
  mkdirSync(join(job.workspace, '.github'))
  mkdirSync(join(job.workspace, 'chart'))
  const file = `cluster: ${cloud.clusterId}\nrelease: { namespace: shop, chart: chart }\n`
  writeFileSync(join(job.workspace, '.github/oke.yml'), file)
})
afterEach(() => job.end())

const preview = (inputs: Readonly<Record<string, string>>): Promise<AttackedStep> => {
  const event = join(job.temporaryFolder, 'event.json')
  const head = { sha: 'c'.repeat(40), repo: { full_name: 'octo/shop' } }
  writeFileSync(event, JSON.stringify({ action: 'opened', pull_request: { number: 7, head } }))
  return job.run('preview', inputs, {
    ...signedIn(job, server),
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: 'octo/shop',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
  })
}

it('a comment of a stranger is not taken for ours, also with the token of a person', async () => {
  github.allow('ghp_person', { login: 'ann', type: 'User' })
  github.allow('ghp_stranger', { login: 'eve', type: 'User' })
  github.open('octo/shop', 7)
  const forged = '<!-- oke-virtual-nodes-actions: preview -->\nby eve'
  github.comment('octo/shop', 7, 'ghp_stranger', forged)
  job.tool('kubectl', '')
  job.tool('helm', '')
  const step = await preview({ action: 'down', 'github-token': 'ghp_person' })
  expect(step.exitCode).toBe(0)
  expect(github.comments('octo/shop', 7)).toEqual([forged])
  expect(github.requests.some((line) => line.startsWith('PATCH'))).toBe(false)
  expect(github.requests).toContain('GET /repos/octo/shop/issues/7/comments')
})

it.each([
  ['of another namespace', 'kind: Secret\\nmetadata: { name: a, namespace: kube-system }'],
  ['of the whole cluster', 'kind: ClusterRoleBinding\\nmetadata: { name: a }'],
  [
    'of another namespace in a list',
    'kind: List\\nitems: [{ kind: Pod, metadata: { namespace: x } }]',
  ],
])('a chart makes no object %s', async (_what, manifest) => {
  const helm = job.tool('helm', `if (argv[0] === 'template') print('${manifest}\\n')`)
  const kubectl = job.tool('kubectl', '')
  const step = await preview({ action: 'up', 'github-token': '' })
  expect([step.exitCode, step.stdout]).toEqual([
    1,
    expect.stringContaining('title=PREVIEW_NOT_CONFINED'),
  ])
  expect(helm.calls().map(({ argv }) => argv[0])).not.toContain('upgrade')
  const changing = ['apply', 'create', 'delete']
  expect(kubectl.calls().flatMap(({ argv }) => argv)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(new RegExp(`^(${changing.join('|')})$`))]),
  )
})
