import { resolve } from 'node:path'

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'

import { previewWith } from '../../../../src/actions/preview.ts'
import { ActionError } from '../../../../src/values/action-error.ts'
import { at } from '../../../../src/values/json.ts'
import { actionMemory } from './action-memory.ts'
import { digest, ids } from './pipeline-memory.ts'
import { commit, eventFile, PreviewMemory, pullRequest } from './preview-memory.ts'

const file = `cluster: ${ids.cluster}
image:
  context: examples/shop
  repository: shop
  compartment: ${ids.compartment}
  tags: [latest]
release:
  namespace: shop
  chart: examples/shop/chart
  values: [examples/shop/chart/values.yaml]
preview:
  values: [examples/shop/chart/Chart.yaml]
`
const reference = `ocir.eu-frankfurt-1.oci.oraclecloud.com/acme/shop@${digest}`

describe('preview', () => {
  let memory: PreviewMemory

  beforeEach(() => {
    memory = new PreviewMemory()
  })

  const run = async (
    event: unknown = pullRequest('synchronize'),
    inputs: Readonly<Record<string, string>> = {},
    content = file,
    variables: Readonly<Record<string, string>> = {},
  ) => {
    const { clock } = memory.pipeline
    const path = join(actionMemory({}, clock).context.temporaryFolder, 'oke.yml')
    writeFileSync(path, content)
    const given = { 'environment-file': path, 'github-token': 'ghs_token', ...inputs }
    const job = actionMemory(given, clock, {
      OCI_CLI_CONFIG_FILE: '/there',
      GITHUB_REPOSITORY: 'octo/shop',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: eventFile(event),
      GITHUB_SHA: 'f'.repeat(40),
      ...variables,
    })
    let failure: unknown
    await previewWith(() => Promise.resolve(memory.parts))
      .main(job.context)
      .catch((error: unknown) => (failure = error))
    return { ...job, failure }
  }
  const bodies = () => memory.gitHub.comments.map(({ body }) => body)

  test('builds the commit, deploys it into a namespace of its own, and comments', async () => {
    const { failure, outputs, summary, lines } = await run()
    expect(failure).toBeUndefined()
    expect(Object.fromEntries(outputs)).toEqual({
      namespace: 'pr-shop-7',
      url: 'http://203.0.113.9',
      image: reference,
    })
    expect(memory.pipeline.builds[0]?.references).toEqual([
      `ocir.eu-frankfurt-1.oci.oraclecloud.com/acme/shop:pr-7-${commit}`,
    ])
    expect(memory.namespaces.calls).toEqual(['create pr-shop-7'])
    expect(bodies()).toHaveLength(1)
    expect(bodies()[0]).toContain(`| URL | <http://203.0.113.9> |\n| Image | \`${reference}\` |`)
    expect(summary.join('')).toContain(`| Commit | \`${commit}\` |`)
    expect(lines).toContain('Commented on the pull request')
  })

  test.each([
    ['stranger/shop', 'stranger/shop'],
    [null, 'a fork that is gone'],
  ])('touches nothing for a head in %s, also with a key', async (name, told) => {
    const repo = name === null ? null : { full_name: name }
    for (const action of ['opened', 'closed']) {
      const event = { action, pull_request: { number: 7, head: { sha: commit, repo } } }
      const { failure } = await run(event, { 'private-key': 'key' })
      expect(failure).toMatchObject({
        code: 'PREVIEW_OF_FORK',
        message: expect.stringContaining(told) as unknown,
      })
    }
    const { calls, builds } = memory.pipeline
    expect([calls, builds, memory.namespaces.calls, memory.accesses]).toEqual([[], [], [], []])
  })

  describe('with a chart that makes more than the namespace holds', () => {
    const role = { kind: 'ClusterRole', metadata: { name: 'all' } }
    const elsewhere = { kind: 'ConfigMap', metadata: { name: 'own', namespace: 'shop' } }

    test.each([role, elsewhere, { kind: 'List', items: [elsewhere] }])(
      'deploys nothing: %o',
      async (object) => {
        memory.pipeline.helm.objects.push(object)
        const { failure } = await run()
        expect(failure).toMatchObject({ code: 'PREVIEW_NOT_CONFINED' })
        expect([memory.pipeline.builds, memory.namespaces.calls]).toEqual([[], []])
      },
    )

    test('deploys it with confine: false', async () => {
      memory.pipeline.helm.objects.push(role, elsewhere)
      const { failure } = await run(undefined, { confine: 'false' })
      expect(failure).toBeUndefined()
    })
  })

  test('gives the release its name, its values and the preview’s, and the pull secret', async () => {
    const releases: unknown[] = []
    const { helm } = memory.pipeline
    const upgrade = helm.upgrade.bind(helm)
    helm.upgrade = (...given: unknown[]) => {
      releases.push(given[0])
      return upgrade()
    }
    await run(undefined, { 'pull-username': 'acme/puller', 'pull-token': 'secret-token' })
    expect(releases).toMatchObject([
      {
        name: 'shop',
        namespace: 'pr-shop-7',
        values: ['values.yaml', 'Chart.yaml'].map((file) => resolve('examples/shop/chart', file)),
        set: expect.arrayContaining([
          { path: ['image', 'digest'], value: digest },
          { path: ['pullSecret'], value: 'ocir' },
        ]) as unknown,
      },
    ])
    const secret = memory.pipeline.kubernetes.applied.find((one) => at(one, 'kind') === 'Secret')
    expect(secret).toMatchObject({ metadata: { name: 'ocir', namespace: 'pr-shop-7' } })
  })

  test('changes nothing the second time, the comment included', async () => {
    await run()
    const again = await run()
    expect(again.failure).toBeUndefined()
    expect(memory.pipeline.helm.calls).toEqual(['upgrade'])
    expect(memory.namespaces.calls).toEqual(['create pr-shop-7'])
    expect(again.lines).toContain('The comment on the pull request says so already')
  })

  test('changes the comment for the next commit', async () => {
    await run()
    const next = pullRequest('synchronize', 7, 'd'.repeat(40))
    expect((await run(next)).lines).toContain('Updated the comment on the pull request')
    expect(bodies()).toHaveLength(1)
    expect(bodies()[0]).toContain('d'.repeat(40))
  })

  test('removes everything when the pull request is closed, from the cluster’s OCID alone', async () => {
    await run()
    const bare = `cluster: ${ids.cluster}\n`
    const { failure, summary } = await run(pullRequest('closed'), {}, bare)
    expect(failure).toBeUndefined()
    expect(memory.pipeline.helm.calls).toEqual(['upgrade', 'uninstall'])
    expect(memory.namespaces.calls.at(-1)).toBe('remove pr-shop-7')
    expect(memory.namespaces.all.size).toBe(0)
    expect(bodies()).toEqual([expect.stringContaining('### Preview removed')])
    expect(summary.join('')).toContain('### Preview removed')
  })

  test('says nothing to a pull request that had no preview', async () => {
    const { failure, lines } = await run(pullRequest('closed'))
    expect(failure).toBeUndefined()
    expect(lines.join('\n')).toContain('there is no pr-shop-7, nothing to remove')
    expect(bodies()).toEqual([])
  })

  test('does what it is told, whatever the event', async () => {
    await run(pullRequest('closed'), { action: 'up' })
    expect(memory.namespaces.all.has('pr-shop-7')).toBe(true)
    await run(pullRequest('labeled'), { action: 'down' })
    expect(memory.namespaces.all.has('pr-shop-7')).toBe(false)
    expect(memory.gitHub.calls).not.toContain('isOpen')
  })

  test('a run that is repeated after the pull request was closed builds nothing', async () => {
    memory.gitHub.state = 'closed'
    const { failure, lines } = await run()
    expect(failure).toBeUndefined()
    expect(memory.pipeline.builds).toEqual([])
    expect(memory.namespaces.calls).toEqual([])
    expect(lines).toContain('The pull request is closed: its preview is removed instead')
  })

  test('a pull request that is closed during the build leaves nothing behind', async () => {
    await run()
    memory.duringBuild = () => (memory.gitHub.state = 'closed')
    const { failure, outputs } = await run(pullRequest('synchronize', 7, 'd'.repeat(40)))
    expect(failure).toBeUndefined()
    expect(memory.namespaces.all.size).toBe(0)
    expect(outputs.has('url')).toBe(false)
    expect(bodies()).toEqual([expect.stringContaining('### Preview removed')])
  })

  test('goes by the event if GitHub does not say whether it is open', async () => {
    memory.gitHub.failures = 2
    const { failure } = await run()
    expect(failure).toBeUndefined()
    expect(memory.namespaces.calls).toEqual(['create pr-shop-7'])
  })

  test.each<[string, Record<string, string>, () => void, RegExp]>([
    [
      'with a token that may only read, as a fork’s',
      {},
      () => (memory.gitHub.mayWrite = false),
      /^::notice::No comment on the pull request: the token may only read/,
    ],
    ['without a token', { 'github-token': '' }, () => undefined, /^::notice::No comment: /],
  ])('says all in the job summary %s', async (_, inputs, given, notice) => {
    given()
    const { failure, summary, lines } = await run(undefined, inputs)
    expect(failure).toBeUndefined()
    expect(summary.join('')).toContain('http://203.0.113.9')
    expect(lines.find((line) => notice.test(line))).toBeDefined()
    expect(bodies()).toEqual([])
  })

  test('touches nothing of a namespace that is not the pull request’s', async () => {
    memory.namespaces.put({ metadata: { name: 'pr-shop-7', labels: { team: 'web' } } })
    for (const action of ['synchronize', 'closed']) {
      const { failure } = await run(pullRequest(action))
      expect(failure).toMatchObject({ code: 'PREVIEW_NAMESPACE_TAKEN' })
    }
    expect([memory.pipeline.builds, memory.pipeline.helm.calls]).toEqual([[], []])
    expect(memory.namespaces.all.get('pr-shop-7')?.labels).toEqual({ team: 'web' })
  })

  test('takes the API of a GitHub Enterprise Server, and shows no secret', async () => {
    const inputs = { 'pull-username': 'acme/puller', 'pull-token': 'secret-token' }
    const variables = { GITHUB_API_URL: 'https://ghe.example.com/api/v3' }
    const { lines, summary, outputs } = await run(undefined, inputs, file, variables)
    expect(memory.accesses).toEqual([
      expect.objectContaining({
        token: 'ghs_token',
        baseUrl: 'https://ghe.example.com/api/v3',
        repository: 'octo/shop',
        number: 7,
      }),
    ])
    const shown = lines.filter((line) => !line.startsWith('::add-mask::'))
    expect(lines).toEqual(
      expect.arrayContaining(['::add-mask::ghs_token', '::add-mask::secret-token']),
    )
    const written = JSON.stringify([shown, summary, [...outputs], bodies()])
    expect(written).not.toMatch(/ghs_token|secret-token/)
  })

  test('a deployment that fails leaves the comment as it was', async () => {
    await run()
    const before = bodies()
    memory.pipeline.buildFailure = new Error('no such file')
    const { failure } = await run(pullRequest('synchronize', 7, 'd'.repeat(40)))
    expect(failure).toMatchObject({ code: 'IMAGE_BUILD_FAILED' })
    expect(bodies()).toEqual(before)
  })

  const noNumber = { action: 'opened', pull_request: { head: { sha: commit } } }
  test.each<[string, unknown, Record<string, string>, RegExp]>([
    ['another event', pullRequest('opened'), { GITHUB_EVENT_NAME: 'push' }, /the event is push/],
    [
      'an event that runs foreign code with secrets',
      pullRequest('opened'),
      { GITHUB_EVENT_NAME: 'pull_request_target' },
      /the event is pull_request_target/,
    ],
    ['an event without a number', noNumber, {}, /names no number/],
    ['a commit that is none', pullRequest('opened', 7, 'main; id'), {}, /names no number, commit/],
    ['no repository', pullRequest('opened'), { GITHUB_REPOSITORY: '' }, /or repository/],
    ['an event that is no JSON', '{', {}, /cannot be read/],
    ['no event file', {}, { GITHUB_EVENT_PATH: '/no/such/event.json' }, /cannot be read/],
    ['no event at all', {}, { GITHUB_EVENT_PATH: '' }, /GITHUB_EVENT_PATH is not set/],
  ])('refuses %s', async (_, event, variables, message) => {
    const { failure } = await run(event, {}, file, variables)
    expect(failure).toBeInstanceOf(ActionError)
    expect(failure).toMatchObject({
      code: 'PULL_REQUEST_MISSING',
      message: expect.stringMatching(message),
    })
    expect(memory.pipeline.calls).toEqual([])
  })

  test('names all wrong inputs at once, before anything is done', async () => {
    const inputs = { action: 'sideways', 'preview-values': 'no.yaml', 'pull-token': 'secret-token' }
    const { failure } = await run(undefined, inputs, `cluster: ${ids.cluster}\n`)
    expect(failure).toMatchObject({ code: 'INPUT_INVALID' })
    const { message } = failure as ActionError
    for (const problem of [
      '"sideways"',
      '"pull-username" and "pull-token" belong together',
      'release.namespace: missing',
      'release.chart: missing',
    ])
      expect(message).toContain(problem)
    expect(memory.pipeline.calls).toEqual([])
  })

  test('names a values file of previews that is not there', async () => {
    const { failure } = await run(undefined, { 'preview-values': 'no.yaml' })
    expect((failure as ActionError).message).toContain('preview.values: no.yaml does not exist')
  })
})
