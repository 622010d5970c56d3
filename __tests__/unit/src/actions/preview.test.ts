import { resolve } from 'node:path'

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
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
const key = { 'private-key': 'key' }
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
    memory.follow(event)
    const path = join(actionMemory({}, clock).context.temporaryFolder, 'oke.yml')
    writeFileSync(path, content)
    const given = { 'environment-file': path, 'github-token': 'ghs_token', ...inputs }
    const job = actionMemory(given, clock, {
      OCI_CLI_CONFIG_FILE: '/there',
      GITHUB_REPOSITORY: 'octo/shop',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: eventFile(event),
      GITHUB_SHA: 'f'.repeat(40),
      GITHUB_RUN_ID: '5',
      ...variables,
    })
    let failure: unknown
    await previewWith(() => Promise.resolve(memory.parts))
      .main(job.context)
      .catch((error: unknown) => (failure = error))
    return { ...job, failure }
  }
  const newer = 'd'.repeat(40)
  const notAllowed = new ActionError({
    code: 'GITHUB_NOT_ALLOWED',
    message: 'could not list',
    hint: 'Add "permissions: { deployments: write }"',
  })
  const shownDeployments = () =>
    memory.gitHub.kept.map(({ sha, state }) =>
      `${sha.charAt(0)} ${state?.state} ${state?.url ?? ''}`.trim(),
    )
  const bodies = () => memory.gitHub.said.map(({ body }) => body)

  test('builds the commit, deploys it into a namespace of its own, and comments', async () => {
    const { failure, outputs, summary, lines } = await run()
    expect(failure).toBeUndefined()
    expect(Object.fromEntries(outputs)).toEqual({
      namespace: 'pr-shop-7',
      url: 'http://203.0.113.9',
      image: reference,
      state: 'ready',
    })
    expect(memory.pipeline.builds[0]?.references).toEqual([
      `ocir.eu-frankfurt-1.oci.oraclecloud.com/acme/shop:pr-7-${commit}`,
    ])
    expect(memory.namespaces.calls).toEqual(['create pr-shop-7'])
    expect(bodies()).toHaveLength(1)
    expect(bodies()[0]).toContain(`| URL | <http://203.0.113.9> |\n| Image | \`${reference}\` |`)
    expect(bodies()[0]).toContain('create ResourceQuota/preview: pods 10, services.loadbalancers 1')
    expect(summary.join('')).toContain(`| Commit | \`${commit}\` |`)
    expect(lines).toContain('Commented on the pull request')
  })

  test('names the path that keeps its load balancer silent', async () => {
    memory.pipeline.response = { failure: 'timed out' }
    const network = `network: { node-subnet: ${ids.nodes} }\n`
    const { failure } = await run(undefined, {}, `${network}${file}`)
    expect(failure).toMatchObject({
      code: 'URL_DOES_NOT_ANSWER',
      message: expect.stringMatching(/^the network keeps requests from the pods: .*missing rule/),
    })
  })

  test('builds nothing of what its own quota would never let become ready', async () => {
    const { failure } = await run(undefined, {}, `${file}  quota: { pods: 0 }\n`)
    expect(failure).toMatchObject({
      code: 'PREVIEW_WITHOUT_ROOM',
      message: 'preview.quota allows 0 pods, this preview needs 1',
    })
    expect([memory.pipeline.builds, memory.namespaces.calls]).toEqual([[], []])
  })

  test('builds nothing where the tenancy may not have its load balancer', async () => {
    memory.pipeline.balancersLeft['lb-100mbps-count'] = 0
    const { failure } = await run()
    const message = 'the limit lb-100mbps-count leaves 0 load balancers, this preview needs 1'
    expect(failure).toMatchObject({ code: 'PREVIEW_WITHOUT_ROOM', message })
    expect([memory.pipeline.builds, memory.namespaces.calls]).toEqual([[], []])
    expect(bodies()[0]).toContain(message)
  })

  describe('of a cluster with virtual nodes', () => {
    beforeEach(() => {
      memory.pipeline.pools.push({
        ...{ id: 'pool', name: 'shop', clusterId: ids.cluster, compartmentId: ids.compartment },
        ...{ size: 3, shape: 'Pod.Standard.E4.Flex', podSubnetId: ids.nodes, state: 'ACTIVE' },
        ...{ podGroupIds: [], nodeGroupIds: [], placements: [], labels: {}, taints: [], tags: {} },
      })
      memory.pipeline.network.used.set(ids.nodes, 253)
    })

    test('builds nothing where no address is left, and says so', async () => {
      const { failure } = await run()
      expect(failure).toMatchObject({
        code: 'PREVIEW_WITHOUT_ROOM',
        message: '0 addresses left in the pod subnet, this preview needs 1',
      })
      expect([memory.pipeline.builds, memory.namespaces.calls]).toEqual([[], []])
      expect(bodies()[0]).toContain('0 addresses left in the pod subnet, this preview needs 1')
    })

    test('redeploys a preview that already has its addresses', async () => {
      memory.pipeline.network.used.clear()
      await run()
      memory.pipeline.network.used.set(ids.nodes, 253)
      expect((await run()).failure).toBeUndefined()
    })

    test('only warns where pods may find room on managed nodes', async () => {
      const { failure, lines } = await run(
        undefined,
        {},
        `${file}checks: { managed-nodes: true }\n`,
      )
      expect(failure).toBeUndefined()
      expect(lines.join('\n')).toContain('::warning::0 addresses left in the pod subnet')
    })

    test('says that nothing was reckoned where the pools may not be read', async () => {
      memory.pipeline.poolsRefused = true
      const { failure, lines } = await run()
      expect(failure).toBeUndefined()
      expect(lines.join('\n')).toContain('is not reckoned: not to be seen')
    })
  })

  test.each([
    ['a fork', 'stranger/shop', {}, 'comes from stranger/shop'],
    ['a fork that is gone', null, {}, 'a fork that is gone'],
    ['Dependabot', 'octo/shop', { GITHUB_ACTOR: 'dependabot[bot]' }, 'runs of Dependabot'],
  ])('explains why %s gets none, and touches nothing', async (_, name, variables, reported) => {
    const repo = name === null ? null : { full_name: name }
    for (const action of ['opened', 'closed']) {
      const event = { action, pull_request: { number: 7, head: { sha: commit, repo } } }
      const { failure, lines, summary, outputs } = await run(event, key, file, variables)
      expect([failure, outputs.get('state')]).toEqual([undefined, 'none'])
      expect(lines).toEqual([expect.stringMatching(/^::notice::No preview: /)])
      expect(lines[0]).toContain(reported)
      expect(summary.join('')).toMatch(/^### No preview/)
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

  describe('with values of its own', () => {
    const deployedWith = async (preview: string, event: unknown = branched) => {
      const given: { set: unknown; values: unknown[] }[] = []
      const { helm } = memory.pipeline
      const upgrade = helm.upgrade.bind(helm)
      helm.upgrade = async (...all) => {
        given.push(all[0] as unknown as { set: unknown; values: unknown[] })
        return upgrade(...all)
      }
      const content = `${file.slice(0, file.indexOf('preview:'))}  set: { host: shop.example.com, size: 3 }\n${preview}`
      const { failure } = await run(event, {}, content)
      return { failure, ...given[0] }
    }
    const base = pullRequest('synchronize')
    const head = { ...base.pull_request.head, ref: 'Feature/New_Cart: {{ x }}' }
    const branched = { ...base, pull_request: { ...base.pull_request, head } }

    test('fills number, commit and host, in values and set', async () => {
      const { failure, set, values } = await deployedWith(`preview:
  host: pr-\${preview.number}.example.com
  values: [{ ingress: { hosts: ['\${preview.host}', b] }, commit: '\${preview.commit}' }]
  set: { host: '\${preview.host}', replicas: 1 }
`)
      expect(failure).toBeUndefined()
      expect(values?.slice(1)).toEqual([{ ingress: { hosts: ['pr-7.example.com', 'b'] }, commit }])
      expect(set).toEqual(
        expect.arrayContaining([
          { path: ['host'], value: 'shop.example.com' },
          { path: ['size'], value: 3 },
        ]),
      )
      expect((set as unknown[]).slice(-2)).toEqual([
        { path: ['host'], value: 'pr-7.example.com' },
        { path: ['replicas'], value: 1 },
      ])
    })

    test.each([
      ['set: { host: "${preview.host}" }', 'Set preview.host'],
      ['values: [{ a: "${preview.title}" }]', 'Known are number, branch, commit'],
      ['host: "${preview.host}"', 'Set preview.host'],
    ])('refuses a placeholder that is not known: %s', async (line, hint) => {
      const { failure } = await deployedWith(`preview:\n  ${line}\n`)
      expect(failure).toMatchObject({
        code: 'INPUT_INVALID',
        hint: expect.stringContaining(hint) as unknown,
      })
      expect(memory.pipeline.calls).toEqual([])
    })
  })

  describe('that shares a host with others', () => {
    const ingress = {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'Ingress',
      metadata: { name: 'edge' },
      spec: { rules: [{ host: 'previews.example.com', http: { paths: [{ path: '/' }] } }] },
      status: { loadBalancer: { ingress: [{ ip: '203.0.113.9' }] } },
    }
    const path = 'path: /of-${preview.number}/\n'

    test('is asked below its path, and says that', async () => {
      Object.assign(memory.pipeline.service, ingress)
      memory.pipeline.kubernetes.put('ingresses', ingress)
      const { failure, outputs } = await run(undefined, {}, `${file}  ${path}`)
      expect(failure).toBeUndefined()
      expect(outputs.get('url')).toBe('http://previews.example.com/of-7/')
      expect(bodies()[0]).toContain('| URL | <http://previews.example.com/of-7/> |')
      expect(memory.pipeline.asked.map(({ url, host }) => [url, host])).toEqual(
        [1, 2, 3].map(() => ['http://203.0.113.9/of-7/', 'previews.example.com']),
      )
    })

    test('has its own load balancer at the root of that', async () => {
      const { outputs } = await run(undefined, {}, `${file}  ${path}`)
      expect(outputs.get('url')).toBe('http://203.0.113.9')
    })
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

  test('ends the GitHub deployment that a removal before had no more time for', async () => {
    await run()
    const kept = [...memory.gitHub.kept]
    await run(pullRequest('closed'))
    memory.gitHub.kept = kept
    await run(pullRequest('closed'))
    expect(bodies()).toEqual([expect.stringContaining('### Preview removed')])
    expect(memory.gitHub.kept).toEqual([])
  })

  test('leaves no comment on a pull request that had no preview', async () => {
    const { failure, lines } = await run(pullRequest('closed'))
    expect(failure).toBeUndefined()
    expect(lines.join('\n')).toContain('there is no pr-shop-7, nothing to remove')
    expect(bodies()).toEqual([])
  })

  test('follows the input, whatever the event', async () => {
    await run(pullRequest('closed'), { action: 'up' })
    expect(memory.namespaces.all.has('pr-shop-7')).toBe(true)
    await run(pullRequest('labeled'), { action: 'down' })
    expect(memory.namespaces.all.has('pr-shop-7')).toBe(false)
    expect(memory.gitHub.calls).not.toContain('isOpen')
  })

  test('a run that is repeated after the pull request was closed builds nothing', async () => {
    memory.stay({ state: 'closed' })
    const { failure, lines } = await run()
    expect(failure).toBeUndefined()
    expect(memory.pipeline.builds).toEqual([])
    expect(memory.namespaces.calls).toEqual([])
    expect(lines).toContain('The pull request is closed: its preview is removed instead')
  })

  test('a pull request that is closed during the build leaves nothing behind', async () => {
    await run()
    memory.duringBuild = () => void (memory.gitHub.state = 'closed')
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
      }),
    ])
    const shown = lines.filter((line) => !line.startsWith('::add-mask::'))
    expect(lines).toEqual(
      expect.arrayContaining(['::add-mask::ghs_token', '::add-mask::secret-token']),
    )
    const written = JSON.stringify([shown, summary, [...outputs], bodies()])
    expect(written).not.toMatch(/ghs_token|secret-token/)
  })

  test('a deployment that fails says so, and what still runs', async () => {
    await run()
    memory.pipeline.buildFailure = new Error('no such file')
    const { failure, outputs, summary } = await run(pullRequest('synchronize', 7, newer))
    expect(failure).toMatchObject({ code: 'IMAGE_BUILD_FAILED' })
    expect(outputs.get('state')).toBe('failed')
    const [body] = bodies()
    expect(body).toContain('### Preview failed\n')
    expect(body).toContain('| Cause | IMAGE_BUILD_FAILED: ')
    expect(body).toContain(`| Still running | \`${commit.slice(0, 12)}\`, <http://203.0.113.9> |`)
    expect(body).toContain('| Run | <https://github.com/octo/shop/actions/runs/5> |')
    expect(summary.join('')).toContain('### Preview failed')
    expect(memory.gitHub.marks.at(-1)).toMatchObject([newer, { state: 'failure' }])
  })

  test('is reported as building during the build, with what still runs', async () => {
    await run()
    let during: string[] = []
    memory.duringBuild = () => void (during = [...bodies(), ...shownDeployments()])
    await run(pullRequest('synchronize', 7, newer))
    expect(during[0]).toContain('### Preview is being built\n')
    expect(during[0]).toContain('| Still running |')
    expect(during.slice(1)).toEqual(['d in_progress', 'c success http://203.0.113.9'])
    expect(shownDeployments()).toEqual(['d success http://203.0.113.9'])
    expect(memory.gitHub.marks.map(([sha, { state }]) => `${sha.charAt(0)} ${state}`)).toEqual([
      'c pending',
      'c success',
      'd pending',
      'd success',
    ])
  })

  test('shows its GitHub deployment until it is removed, and none of other previews', async () => {
    memory.gitHub.kept.push({ id: 99, sha: commit, task: 'preview:70' })
    await run()
    expect(shownDeployments()).toEqual(['c success http://203.0.113.9', 'c undefined'])
    await run(pullRequest('closed'))
    expect(memory.gitHub.kept).toEqual([{ id: 99, sha: commit, task: 'preview:70' }])
  })

  test('makes no call that changes anything on GitHub when nothing has changed', async () => {
    await run()
    memory.gitHub.calls.length = 0
    await run()
    expect(
      memory.gitHub.calls.filter((call) => !/^(find|list|deployments|state)$/.test(call)),
    ).toEqual([])
  })

  test('continues without what the token may not write, and reports that', async () => {
    const { deployments } = memory.gitHub
    memory.gitHub.deployments = { ...deployments, list: () => Promise.reject(notAllowed) }
    const { failure, lines } = await run()
    expect(failure).toBeUndefined()
    expect(lines).toContain('could not list. Add "permissions: { deployments: write }"')
    expect(bodies()).toEqual([expect.stringContaining('### Preview\n')])
  })

  test('is no failure if GitHub cannot be updated', async () => {
    memory.gitHub.failures = 1_000
    const { failure, lines } = await run()
    expect(failure).toBeUndefined()
    expect(lines).toContain('::warning::502. again')
    expect(memory.namespaces.calls).toEqual(['create pr-shop-7'])
  })

  test('a cancelled run reports that in its post step, but does not overwrite an earlier report', async () => {
    const action = previewWith(() => Promise.resolve(memory.parts))
    memory.pipeline.buildFailure = new Error('aborted')
    let during: string[] = []
    const { context, saved, outputs } = await run()
    await action.post?.(context)
    expect(bodies()[0]).toContain('| Cause | IMAGE_BUILD_FAILED')
    saved.set('preview-pending', { pull: { repository: 'octo/shop', number: 7, sha: commit } })
    await action.post?.(context)
    expect(bodies()[0]).toContain('| Cause | IMAGE_BUILD_FAILED')
    memory.pipeline.buildFailure = undefined
    memory.duringBuild = async () => {
      expect(saved.get('preview-pending')).toBeDefined()
      await action.post?.(context)
      during = bodies()
    }
    await run()
    expect(during).toEqual([expect.stringContaining('| Cause | JOB_CANCELLED: the run ended')])
    expect(outputs.get('state')).toBe('failed')
  })

  describe('superseded', () => {
    test('by a newer commit during the build: does not overwrite its comment', async () => {
      memory.duringBuild = async () => {
        memory.gitHub.sha = newer
        await memory.passTime()
      }
      const { failure, outputs, lines } = await run()
      expect([failure, outputs.get('state')]).toEqual([undefined, 'superseded'])
      expect(lines).toContainEqual(expect.stringMatching(/^::notice::Superseded: .* newer commit/))
      expect(memory.pipeline.helm.calls).toEqual([])
      expect(bodies()).toEqual([expect.stringContaining('### Preview is being built')])
    })

    test('by a newer commit while it is rolled out: does not overwrite its comment', async () => {
      const { helm } = memory.pipeline
      const upgrade = helm.upgrade.bind(helm)
      helm.upgrade = async (...given) => {
        const upgraded = await upgrade(...given)
        memory.gitHub.sha = newer
        return upgraded
      }
      const { failure, outputs } = await run()
      expect([failure, outputs.get('state')]).toEqual([undefined, 'superseded'])
      expect(bodies()).toEqual([expect.stringContaining('### Preview is being built')])
    })

    test('by a newer commit before anything is deployed, also where nothing is built', async () => {
      const claim = memory.namespaces.find.bind(memory.namespaces)
      memory.namespaces.find = async (...given) => {
        memory.gitHub.sha = newer
        return claim(...given)
      }
      const unbuilt = file.replace(/^image:.*\n(?: .*\n)*/m, '')
      const { failure, outputs } = await run(undefined, {}, unbuilt)
      expect([failure, outputs.get('state')]).toEqual([undefined, 'superseded'])
      expect([memory.pipeline.builds, memory.namespaces.all.size]).toEqual([[], 0])
    })

    test('by the close while the release still waits: ends it, and removes all', async () => {
      memory.pipeline.helm.nextUpgrade = 'wait'
      const { helm } = memory.pipeline
      const upgrade = helm.upgrade.bind(helm)
      helm.upgrade = async (...given) => {
        const upgraded = upgrade(...given)
        memory.gitHub.state = 'closed'
        await memory.passTime()
        return upgraded
      }
      const { failure, outputs } = await run()
      expect([failure, outputs.get('state')]).toEqual([undefined, 'removed'])
      expect(memory.namespaces.all.size).toBe(0)
      expect(bodies()).toEqual([expect.stringContaining('### Preview removed')])
    })

    test('before it begins, by a newer commit: nothing is built', async () => {
      memory.stay({ sha: newer })
      const { failure, outputs } = await run()
      expect([failure, outputs.get('state')]).toEqual([undefined, 'superseded'])
      expect([memory.pipeline.builds, bodies()]).toEqual([[], []])
    })

    test('but not by what GitHub showed before the event', async () => {
      memory.stay({ sha: newer })
      const late = pullRequest('synchronize')
      const updated = { ...late.pull_request, updated_at: new Date(1_000_001_000).toISOString() }
      const { outputs } = await run({ ...late, pull_request: updated })
      expect(outputs.get('state')).toBe('ready')
    })

    test('a removal by the reopening: nothing is removed', async () => {
      await run()
      memory.stay({ state: 'open' })
      const { failure, outputs } = await run(pullRequest('closed'))
      expect([failure, outputs.get('state')]).toEqual([undefined, 'superseded'])
      expect(memory.namespaces.all.size).toBe(1)
      expect(bodies()).toEqual([expect.stringContaining('### Preview\n')])
    })

    test('a removal that was reopened meanwhile does not say so over the new one', async () => {
      await run()
      const remove = memory.namespaces.remove.bind(memory.namespaces)
      memory.namespaces.remove = async (...given) => {
        memory.gitHub.state = 'open'
        return remove(...given)
      }
      const { outputs } = await run(pullRequest('closed'))
      expect(outputs.get('state')).toBe('superseded')
      expect(bodies()).toEqual([expect.stringContaining('### Preview\n')])
    })
  })

  describe('without an event of the pull request', () => {
    const dispatch = { GITHUB_EVENT_NAME: 'workflow_dispatch' }
    const comment = (body: string, more: object = {}) => ({
      action: 'created',
      issue: { number: 7, pull_request: {} },
      comment: { body, author_association: 'MEMBER' },
      ...more,
    })
    const order = (event: unknown) => run(event, {}, file, { GITHUB_EVENT_NAME: 'issue_comment' })

    test('goes by the number, and by the state of that pull request', async () => {
      const given = { 'pull-request': '7' }
      expect((await run({}, given, file, dispatch)).outputs.get('state')).toBe('ready')
      expect(memory.pipeline.builds[0]?.references[0]).toMatch(new RegExp(`:pr-7-${commit}$`))
      memory.gitHub.state = 'closed'
      expect((await run({}, given, file, dispatch)).outputs.get('state')).toBe('removed')
    })

    test('refuses a fork also by number', async () => {
      memory.gitHub.all.set(7, { ...memory.gitHub.pull(7), headRepository: 'stranger/shop' })
      const { failure } = await run({}, { 'pull-request': '7' }, file, dispatch)
      expect(failure).toMatchObject({ code: 'PREVIEW_OF_FORK' })
      expect(memory.pipeline.calls).toEqual([])
    })

    test('obeys the comments of those who may write', async () => {
      expect((await order(comment('/preview'))).outputs.get('state')).toBe('ready')
      expect((await order(comment('/preview down\n'))).outputs.get('state')).toBe('removed')
      expect((await order(comment('/preview up'))).outputs.get('state')).toBe('ready')
    })

    test.each<[string, object]>([
      ['another comment', comment('nice /preview')],
      ['a comment that was edited', comment('/preview', { action: 'edited' })],
      ['a comment on an issue', comment('/preview', { issue: { number: 7 } })],
      [
        'a stranger',
        comment('/preview', { comment: { body: '/preview', author_association: 'NONE' } }),
      ],
    ])('does nothing for %s', async (_, event) => {
      const { failure, outputs } = await order(event)
      expect([failure, outputs.get('state')]).toEqual([undefined, 'none'])
      expect([memory.accesses, memory.pipeline.calls]).toEqual([[], []])
    })

    test('wants the commit of the pull request in the workspace', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'workspace-'))
      mkdirSync(join(folder, '.git/refs/heads'), { recursive: true })
      writeFileSync(join(folder, '.git/HEAD'), 'ref: refs/heads/main\n')
      writeFileSync(join(folder, '.git/refs/heads/main'), `${newer}\n`)
      const variables = { ...dispatch, GITHUB_WORKSPACE: folder }
      const { failure } = await run({}, { 'pull-request': '7' }, file, variables)
      expect(failure).toMatchObject({ code: 'PREVIEW_NOT_CHECKED_OUT' })
    })
  })

  describe('sweeps on a schedule', () => {
    const schedule = { GITHUB_EVENT_NAME: 'schedule' }
    const sweep = (inputs: Record<string, string> = {}, content = file) =>
      run({}, inputs, content, schedule)

    test('what is closed, with its comment and its GitHub deployment', async () => {
      await run()
      memory.gitHub.state = 'closed'
      const dry = await sweep({ 'dry-run': 'true' })
      expect(dry.summary.join('')).toContain('| preview | `pr-shop-7` | would be removed |')
      expect(memory.namespaces.all.size).toBe(1)
      const { failure, outputs, summary } = await sweep()
      expect([failure, outputs.get('removed')]).toEqual([undefined, 1])
      expect(summary.join('')).toContain('| preview | `pr-shop-7` | removed |')
      expect(memory.namespaces.all.size).toBe(0)
      expect(bodies()).toEqual([expect.stringContaining('### Preview removed')])
      expect(memory.gitHub.kept).toEqual([])
    })

    test('what has expired, and says so', async () => {
      await run()
      memory.gitHub.all.set(7, { ...memory.gitHub.pull(7), updatedAt: 0 })
      await memory.pipeline.clock.sleep(15 * 86_400_000)
      expect((await sweep()).failure).toBeUndefined()
      expect(bodies()).toEqual([expect.stringContaining('### Preview expired')])
    })

    test('what was removed without a report: the next sweep updates its comment', async () => {
      await run()
      memory.gitHub.state = 'closed'
      memory.namespaces.all.clear()
      const { failure, outputs } = await sweep()
      expect([failure, outputs.get('removed')]).toEqual([undefined, 1])
      expect(bodies()).toEqual([expect.stringContaining('### Preview removed')])
      expect(memory.gitHub.kept).toEqual([])
    })

    test('and fails where GitHub refuses the report, which the next one makes', async () => {
      await run()
      memory.gitHub.state = 'closed'
      const comments = memory.gitHub.comments()
      const list = comments.list.bind(comments)
      comments.list = () =>
        Promise.reject(new ActionError({ code: 'GITHUB_FAILED', message: 'limited', hint: '' }))
      const { failure, summary } = await sweep()
      expect(failure).toMatchObject({ code: 'PREVIEW_SWEEP_INCOMPLETE' })
      expect(summary.join('')).toContain('| preview | `pr-shop-7` | failed | the preview is gone, ')
      expect([memory.namespaces.all.size, memory.gitHub.kept.length]).toEqual([0, 1])
      comments.list = list
      expect((await sweep()).failure).toBeUndefined()
      expect(bodies()).toEqual([expect.stringContaining('### Preview removed')])
      expect(memory.gitHub.kept).toEqual([])
    })

    test('images only where the file says so', async () => {
      memory.images = [{ id: 'a', tags: [`pr-3-${commit}`] }]
      await sweep()
      expect(memory.images).toHaveLength(1)
      const reported = file.replace('preview:\n', 'preview:\n  sweep-images: true\n')
      expect((await sweep({}, reported)).outputs.get('removed')).toBe(1)
      expect(memory.images).toEqual([])
    })

    test('continues without permission to list load balancers, and fails in the end', async () => {
      const code = 'OCI_NOT_FOUND_OR_NOT_ALLOWED'
      memory.balancersFailure = new ActionError({ code, message: 'not to be seen', hint: '' })
      const { failure, lines } = await sweep()
      expect(failure).toBeUndefined()
      expect(lines).toContain('not to be seen. Load balancers are not looked at.')
      memory.balancersFailure = new Error('timeout')
      expect((await sweep()).failure).toMatchObject({ code: 'PREVIEW_SWEEP_INCOMPLETE' })
    })

    test('nothing without a token', async () => {
      expect((await sweep({ 'github-token': '' })).failure).toMatchObject({
        code: 'PULL_REQUEST_MISSING',
      })
    })
  })

  test('goes by the label, if there is to be one', async () => {
    const labelled = (action: string, labels: string[], label?: string) => {
      const event = pullRequest(action)
      const named = labels.map((name) => ({ name }))
      return {
        ...event,
        label: { name: label },
        pull_request: { ...event.pull_request, labels: named },
      }
    }
    const state = async (event: unknown) =>
      (await run(event, { label: 'preview' })).outputs.get('state')
    expect(await state(labelled('opened', ['bug']))).toBe('none')
    expect(await state(labelled('labeled', ['bug', 'preview'], 'preview'))).toBe('ready')
    expect(await state(labelled('unlabeled', ['preview'], 'bug'))).toBe('ready')
    expect(await state(labelled('unlabeled', [], 'preview'))).toBe('removed')
    expect(await state(labelled('closed', []))).toBe('removed')
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
    [
      'a commit that is none',
      pullRequest('opened', 7, 'main; id'),
      {},
      /names no number or commit/,
    ],
    [
      'no repository',
      pullRequest('opened'),
      { GITHUB_REPOSITORY: '' },
      /GITHUB_REPOSITORY is not set/,
    ],
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
