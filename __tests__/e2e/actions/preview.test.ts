import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { GitHubServer } from '../../github-server.ts'
import { leftBy, overMasked, shownBy } from '../auth/secret-search.ts'
import { sharedEmulator } from '../emulator-fixture.ts'
import { TestBed } from '../emulator/test-bed.ts'
import { refusal, succeeded, success } from './action-outcome.ts'
import { deployerProfile } from './deployer.ts'
import { JobSteps, jobEnvironment } from './job-steps.ts'
import { pullRequestEvent } from './pull-request.ts'
import { shopChart, shopFolder } from './shop.ts'

const token = 'ghs_aTokenOfThisWorkflow'
const forkToken = 'ghs_aTokenThatMayOnlyRead'
const commits = { first: 'a'.repeat(40), second: 'b'.repeat(40) }

interface Named {
  readonly items: readonly { readonly metadata: { readonly name: string } }[]
}
interface Balancers {
  readonly displayName: string
  readonly lifecycleState: string
}

/** Each pull request has its own jobs, as on runners; the emulator and GitHub are shared. */
describe('previews of pull requests', () => {
  let bed: TestBed
  let gitHub: GitHubServer
  let file: string
  const jobs = new Map<number, JobSteps>()

  const jobOf = (number: number): JobSteps => {
    const job = jobs.get(number) ?? newJob()
    jobs.set(number, job)
    return job
  }
  const newJob = (): JobSteps => {
    const environment = {
      ...jobEnvironment(bed.environment),
      GITHUB_API_URL: gitHub.url,
      RUNNER_DEBUG: '1',
    }
    const job = new JobSteps({ ...environment, ...deployerProfile(bed.environment) })
    bed.atEnd(() => Promise.resolve(job.end()))
    return job
  }

  beforeAll(async () => {
    bed = await TestBed.of(sharedEmulator())
    gitHub = await GitHubServer.start()
    bed.atEnd(() => gitHub.end())
    gitHub.allow(token, { login: 'github-actions[bot]', type: 'Bot' })
    gitHub.allow(forkToken, { login: 'github-actions[bot]', type: 'Bot', readOnly: true })
    for (const number of [1, 2, 9]) gitHub.open('octo/shop', number)
    bed.atEnd(() => bed.sdk('delete_repository', 'e2e/preview'))
    await bed.pool('Pod.Standard.E4.Flex', 2)
    for (const name of ['pr-shop-1', 'pr-shop-2', 'pr-shop-9'])
      bed.atEnd(() => bed.kubectl('delete', 'namespace', name, '--ignore-not-found'))
    bed.atEnd(() => bed.sdk('close_ports'))
    await bed.sdk('open_ports', '80', '30000-32767', '10256')
    file = await environmentFile(await shopFolder(bed))
  }, 400_000)

  afterAll(async () => bed.end(), 300_000)

  const environmentFile = async (context: string): Promise<string> => {
    const { clusterId, registryCompartmentId, registry } = bed.environment
    const previewValues = join(bed.folder, 'preview.yaml')
    await writeFile(
      previewValues,
      stringify({ podAnnotations: { 'example.com/stage': 'preview' } }),
    )
    const environment = {
      cluster: clusterId,
      image: { context, repository: 'e2e/preview', compartment: registryCompartmentId, registry },
      release: {
        name: 'shop',
        namespace: 'shop',
        chart: shopChart,
        set: { 'resources.cpu': '60m', 'autoscaling.enabled': 'false' },
        timeout: '6m',
      },
      preview: { values: [previewValues] },
    }
    const path = join(bed.folder, 'oke.yml')
    await writeFile(path, stringify(environment))
    return path
  }

  const preview = async (
    number: number,
    action: string,
    sha = commits.first,
    inputs: Record<string, string> = {},
  ) => {
    const { registryUser, registryToken } = bed.environment
    const given = {
      'environment-file': file,
      'github-token': token,
      'pull-username': registryUser,
      'pull-token': registryToken,
    }
    if (number < 9) gitHub.pull('octo/shop', number).sha = sha
    const environment = pullRequestEvent(bed.folder, number, action, sha)
    const timing = { timeoutMilliseconds: 500_000 }
    return jobOf(number).run('preview', { ...given, ...inputs }, { environment, ...timing })
  }

  const names = async (...argv: string[]): Promise<string[]> =>
    (await bed.json<Named>('get', ...argv)).items.map(({ metadata }) => metadata.name)
  const revisions = async (namespace: string) =>
    names('secrets', '--namespace', namespace, '-l', 'owner=helm')
  const statusOf = async (url: string | undefined) => (await fetch(url ?? '')).status
  const balancers = async (): Promise<number> => {
    const path = `/20170115/loadBalancers?compartmentId=${bed.environment.compartmentId}`
    const all = (await bed.signedGet(path)) as Balancers[]
    return all.filter(({ lifecycleState }) => lifecycleState === 'ACTIVE').length
  }
  const urls: Record<number, string> = {}

  it('two at once, each with a namespace, a URL and a comment of its own', async () => {
    const [one, two] = await Promise.all([preview(1, 'opened'), preview(2, 'opened')])
    expect([success(one), success(two)]).toEqual([succeeded, succeeded])
    for (const [number, { outputs, summary }] of [one, two].map((s, i) => [i + 1, s] as const)) {
      expect(outputs['namespace']).toBe(`pr-shop-${number}`)
      expect(await statusOf(outputs['url'])).toBe(200)
      const [comment, ...more] = gitHub.comments('octo/shop', number)
      expect(more).toEqual([])
      expect(comment).toContain(outputs['url'])
      expect(summary).toContain(outputs['url'])
      urls[number] = outputs['url'] ?? ''
    }
    expect(urls[1]).not.toBe(urls[2])
    expect(one.outputs['image']).toMatch(/\/e2e\/preview@sha256:[0-9a-f]{64}$/)
    expect(await balancers()).toBe(2)
  }, 900_000)

  it('with the values of previews, in a namespace that says whose it is', async () => {
    const jsonpath = '-o=jsonpath={.items[*].metadata.annotations.example\\.com/stage}'
    const pods = await bed.kubectl('get', 'pods', '--namespace', 'pr-shop-1', jsonpath)
    expect(pods).toBe('preview preview preview')
    const quota = await bed.json<{ status: { hard: object; used: Record<string, string> } }>(
      ...['get', 'resourcequota', 'preview', '--namespace', 'pr-shop-1'],
    )
    expect(quota.status.hard).toEqual({ pods: '10', 'services.loadbalancers': '1' })
    expect(quota.status.used).toEqual({ pods: '3', 'services.loadbalancers': '1' })
    expect(await names('limitranges', '--namespace', 'pr-shop-1')).toEqual(['preview'])
    const selector = 'oke-virtual-nodes-actions/repository=octo.shop'
    expect(await names('namespaces', '-l', selector)).toEqual(['pr-shop-1', 'pr-shop-2'])
  }, 60_000)

  it('changes nothing when it runs again', async () => {
    const before = gitHub.comments('octo/shop', 1)
    const again = await preview(1, 'synchronize')
    expect(success(again)).toEqual(succeeded)
    expect(again.outputs['url']).toBe(urls[1])
    expect(await revisions('pr-shop-1')).toEqual(['sh.helm.release.v1.shop.v1'])
    expect(gitHub.comments('octo/shop', 1)).toEqual(before)
  }, 300_000)

  it('keeps its one comment for the next commit', async () => {
    expect(success(await preview(1, 'synchronize', commits.second))).toEqual(succeeded)
    const comments = gitHub.comments('octo/shop', 1)
    expect(comments).toEqual([expect.stringContaining(commits.second)])
    const shown = gitHub
      .repository('octo/shop')
      .deployments.filter(({ task }) => task === 'preview:1')
    expect(shown).toMatchObject([
      { sha: commits.second, statuses: [{ state: 'success', environmentUrl: urls[1] }, {}] },
    ])
  }, 300_000)

  it('is no failure with the token of a fork, which may only read', async () => {
    const more = { 'github-token': forkToken }
    const step = await preview(2, 'synchronize', commits.second, more)
    expect(success(step)).toEqual(succeeded)
    expect(step.stdout).toMatch(
      /^::notice::No comment on the pull request: the token may only read/m,
    )
    expect(step.summary).toContain(commits.second)
    expect(gitHub.comments('octo/shop', 2)).toEqual([expect.stringContaining(commits.first)])
  }, 300_000)

  it('refuses a namespace of that name of another owner', async () => {
    await bed.kubectl('create', 'namespace', 'pr-shop-9')
    for (const action of ['opened', 'closed']) {
      if (action === 'closed') gitHub.close('octo/shop', 9)
      const { exitCode, code, text } = refusal(await preview(9, action))
      expect([exitCode, code]).toEqual([1, 'PREVIEW_NAMESPACE_TAKEN'])
      expect(text).toContain('pr-shop-9')
    }
    const left = await bed.json<{ metadata: { labels: object }; status: object }>(
      'get',
      'namespace',
      'pr-shop-9',
    )
    expect(left).toMatchObject({ status: { phase: 'Active' } })
    expect(Object.keys(left.metadata.labels)).toEqual(['kubernetes.io/metadata.name'])
    expect(gitHub.comments('octo/shop', 9)).toEqual([
      expect.stringContaining('| Cause | PREVIEW_NAMESPACE_TAKEN: '),
    ])
  }, 120_000)

  it('goes with its load balancer when its pull request is closed; the other one stays', async () => {
    gitHub.close('octo/shop', 1)
    const step = await preview(1, 'closed', commits.second)
    expect(success(step)).toEqual(succeeded)
    expect((await bed.tryKubectl('get', 'namespace', 'pr-shop-1')).stderr).toContain('NotFound')
    expect(await balancers()).toBe(1)
    await expect(fetch(urls[1] ?? '')).rejects.toThrow()
    expect(await statusOf(urls[2])).toBe(200)
    expect(gitHub.comments('octo/shop', 1)).toEqual([expect.stringContaining('Preview removed')])
    expect(gitHub.comments('octo/shop', 2)).toEqual([expect.stringContaining(commits.first)])
  }, 300_000)

  it('stays away: neither a second removal nor a repeated run finds anything to do', async () => {
    const again = await preview(1, 'closed', commits.second)
    expect(success(again)).toEqual(succeeded)
    expect(again.stdout).toContain('there is no pr-shop-1, nothing to remove')
    const repeated = await preview(1, 'synchronize', commits.second)
    expect(success(repeated)).toEqual(succeeded)
    expect(repeated.outputs).toEqual({ namespace: 'pr-shop-1', state: 'removed' })
    expect((await bed.tryKubectl('get', 'namespace', 'pr-shop-1')).stderr).toContain('NotFound')
  }, 120_000)

  it('is swept when its pull request was closed and no run removed it', async () => {
    gitHub.close('octo/shop', 2)
    const inputs = { 'environment-file': file, 'github-token': token, action: 'sweep' }
    const environment = { GITHUB_EVENT_NAME: 'schedule' }
    const dry = await jobOf(3).run('preview', { ...inputs, 'dry-run': 'true' }, { environment })
    expect(dry.summary).toContain('| preview | `pr-shop-2` | would be removed |')
    expect(await statusOf(urls[2])).toBe(200)
    const step = await jobOf(3).run('preview', inputs, { environment })
    expect(success(step)).toEqual(succeeded)
    expect(step.summary).toContain('| preview | `pr-shop-2` | removed |')
    expect((await bed.tryKubectl('get', 'namespace', 'pr-shop-2')).stderr).toContain('NotFound')
    expect(await balancers()).toBe(0)
    expect(gitHub.comments('octo/shop', 2)).toEqual([expect.stringContaining('Preview removed')])
    expect(gitHub.repository('octo/shop').deployments).toEqual([])
  }, 300_000)

  it('shows no secret, and leaves no credential behind', async () => {
    const { registryToken } = bed.environment
    for (const job of jobs.values()) {
      const posts = await job.post('preview')
      const steps = [...job.steps, ...posts]
      expect(posts.map(success)).toEqual(posts.map(() => succeeded))
      expect(shownBy(steps, [token, forkToken, registryToken])).toEqual([])
      expect(overMasked(steps, bed.environment)).toEqual([])
      expect(leftBy(job, [token, forkToken, registryToken])).toEqual([])
    }
  }, 120_000)
})
