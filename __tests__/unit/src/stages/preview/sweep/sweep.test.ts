import { beforeEach, describe, expect, test } from '@jest/globals'

import type { PullRequestNow } from '../../../../../../src/clients/github/pull-requests.ts'
import { namespaceManifest } from '../../../../../../src/stages/preview/ownership.ts'
import {
  findBalancers,
  sweepDeployments,
  sweepImages,
} from '../../../../../../src/stages/preview/sweep/orphans.ts'
import { renderSweep } from '../../../../../../src/stages/preview/sweep/rows.ts'
import { sweepPreviews } from '../../../../../../src/stages/preview/sweep/sweep.ts'
import { GitHubMemory } from '../../github-memory.ts'
import { HelmMemory } from '../../helm-memory.ts'
import { KubernetesMemory } from '../../kubernetes-memory.ts'
import { NamespacesMemory } from '../../namespaces-memory.ts'
import { keptProgress } from '../../quiet-progress.ts'
import { VirtualClock } from '../../virtual-clock.ts'

const day = 86_400_000
const sha = 'a'.repeat(40)
const repository = 'octo/shop'

describe('a sweep of previews', () => {
  let clock: VirtualClock
  let namespaces: NamespacesMemory
  let kubernetes: KubernetesMemory
  let gitHub: GitHubMemory
  let notify: string[]
  const { progress } = keptProgress()

  beforeEach(async () => {
    clock = new VirtualClock()
    kubernetes = new KubernetesMemory()
    namespaces = new NamespacesMemory(clock, kubernetes)
    gitHub = new GitHubMemory()
    notify = []
    await clock.sleep(100 * day)
  })

  /** Adds a preview that was deployed this many days ago. */
  const preview = (number: number, days = 0, of = repository): void => {
    const expires = clock.now() + (14 - days) * day
    namespaces.put(namespaceManifest({ repository: of, number, sha, branch: '' }, 'shop', expires))
  }
  const pull = (number: number, more: Partial<PullRequestNow> = {}): void => {
    const updatedAt = clock.now() - 20 * day
    gitHub.all.set(number, { ...gitHub.pull(number), updatedAt, ...more })
  }
  const recordEnd = async ({ number }: { number: number }, end: string) =>
    void notify.push(`${number} ${end}`)
  const sweep = async (isDryRun = false) => {
    const request = { repository, isDryRun, lifetime: 14 * day, keepLabel: 'keep', timeout: day }
    const rows = await sweepPreviews(
      request,
      {
        ...{ namespaces, kubernetes, gitHub, helm: new HelmMemory([], () => undefined) },
        notify: recordEnd,
      },
      { clock },
      progress,
    )
    return rows.map(({ name, outcome, why }) => `${name} ${outcome}: ${why}`)
  }

  test('removes what is closed, gone or expired, and keeps the rest', async () => {
    for (const number of [1, 2, 3, 4, 5]) preview(number, 20)
    preview(6, 3)
    preview(7, 20, 'octo/other')
    namespaces.put({ metadata: { name: 'shop', labels: { team: 'web' } } })
    pull(1)
    pull(2, { labels: ['keep'] })
    pull(3, { isOpen: false })
    pull(5, { updatedAt: clock.now() - day })
    pull(6)
    gitHub.state = 'closed'
    expect(await sweep()).toEqual([
      'pr-shop-1 removed: no activity since 1970-03-22',
      'pr-shop-2 kept: the label keep',
      'pr-shop-3 removed: its pull request is not open',
      'pr-shop-4 removed: its pull request is not open',
      'pr-shop-5 kept: expires 1970-04-24',
      'pr-shop-6 kept: expires 1970-04-22',
    ])
    expect([...namespaces.all.keys()].sort()).toEqual([
      'pr-other-7',
      'pr-shop-2',
      'pr-shop-5',
      'pr-shop-6',
      'shop',
    ])
    expect(notify.sort()).toEqual(['1 expired', '3 removed', '4 removed'])
    expect(await sweep()).toHaveLength(3)
  })

  test('says only what it would do in a dry run', async () => {
    preview(3, 20)
    gitHub.state = 'closed'
    expect(await sweep(true)).toEqual(['pr-shop-3 would be removed: its pull request is not open'])
    expect([namespaces.all.size, notify]).toEqual([1, []])
  })

  test('continues with the others when one fails, and retries it the next time', async () => {
    gitHub.state = 'closed'
    for (const number of [1, 2, 3]) preview(number)
    const remove = namespaces.remove.bind(namespaces)
    namespaces.remove = async (name, uid) => {
      if (name === 'pr-shop-2') throw new Error('the API server is away')
      return remove(name, uid)
    }
    expect((await sweep())[1]).toBe('pr-shop-2 failed: the API server is away')
    expect([...namespaces.all.keys()]).toEqual(['pr-shop-2'])
    namespaces.remove = remove
    expect(await sweep()).toEqual(['pr-shop-2 removed: its pull request is not open'])
  })

  test('keeps what gets a commit, or is reopened, while it runs', async () => {
    for (const number of [1, 2]) preview(number, 20)
    pull(1)
    pull(2, { isOpen: false })
    const { open } = gitHub.pulls
    gitHub.pulls.open = async () => {
      const listed = await open()
      pull(1, { updatedAt: clock.now() })
      pull(2, { updatedAt: clock.now(), isOpen: true })
      return listed
    }
    expect(await sweep()).toEqual([
      'pr-shop-1 kept: it was used while the sweep ran',
      'pr-shop-2 kept: it was used while the sweep ran',
    ])
  })

  test('removes nothing where GitHub does not say what is open', async () => {
    preview(1, 20)
    gitHub.failures = 1
    await expect(sweep()).rejects.toMatchObject({ code: 'GITHUB_FAILED' })
    gitHub.pulls.find = () => Promise.reject(new Error('502'))
    expect(await sweep()).toEqual(['pr-shop-1 failed: 502'])
    expect(namespaces.all.size).toBe(1)
  })

  test('five hundred take two lists, and one read of each that is removed', async () => {
    for (let number = 1; number <= 500; number++) {
      preview(number, 20)
      if (number > 50) pull(number, { labels: ['keep'] })
    }
    gitHub.state = 'closed'
    expect(await sweep()).toHaveLength(500)
    expect(namespaces.all.size).toBe(450)
    expect(gitHub.calls.filter((call) => call === 'open')).toHaveLength(1)
    expect(gitHub.calls.filter((call) => call === 'find')).toHaveLength(50)
  })

  test('ends GitHub deployments without a namespace, but not those that are being made', async () => {
    preview(1)
    pull(2)
    pull(3)
    namespaces.put({ metadata: { name: 'pr-shop-4', labels: { team: 'web' } } })
    for (const number of [1, 2, 3, 4]) {
      const id = await gitHub.deployments.create(sha, `preview:${number}`)
      await gitHub.deployments.setState(id, { state: number === 2 ? 'in_progress' : 'success' })
    }
    await gitHub.deployments.create(sha, 'deploy')
    const request = { repository, isDryRun: false }
    const rows = await sweepDeployments(request, gitHub, namespaces, recordEnd)
    expect(rows.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual([
      `#4 ${sha.slice(0, 12)} removed`,
      `#3 ${sha.slice(0, 12)} removed`,
    ])
    expect(gitHub.kept.map(({ task }) => task)).toEqual(['deploy', 'preview:2', 'preview:1'])
    expect(notify).toEqual(['4 removed', '3 expired'])
  })

  test('keeps for the next sweep the deployment of a preview whose end was not reported', async () => {
    const id = await gitHub.deployments.create(sha, 'preview:4')
    await gitHub.deployments.setState(id, { state: 'success' })
    const request = { repository, isDryRun: false }
    const limited = () => Promise.reject(new Error('a limit was reached'))
    expect(await sweepDeployments(request, gitHub, namespaces, limited)).toMatchObject([
      { outcome: 'failed', why: 'a limit was reached' },
    ])
    expect(gitHub.kept).toHaveLength(1)
  })

  test('removes images of pull requests that are not open, and none that has another tag', async () => {
    pull(1)
    let images = [
      { id: 'a', tags: [`pr-1-${sha}`] },
      { id: 'b', tags: [`pr-2-${sha}`, `pr-2-${'b'.repeat(40)}`] },
      { id: 'c', tags: [`pr-2-${sha}`, 'latest'] },
      { id: 'd', tags: [`pr-2-${sha}`, `pr-1-${sha}`] },
      { id: 'e', tags: [] },
    ]
    const registry = {
      list: async () => images,
      remove: async (id: string) => void (images = images.filter((one) => one.id !== id)),
    }
    await sweepImages({ repository, isDryRun: true }, gitHub, registry)
    expect(images).toHaveLength(5)
    await sweepImages({ repository, isDryRun: false }, gitHub, registry)
    expect(images.map(({ id }) => id)).toEqual(['a', 'c', 'd', 'e'])
  })

  test('finds the load balancers that OCI has and no Service wants', async () => {
    const uid = (digit: string) => `${digit.repeat(8)}-1111-2222-3333-444444444444`
    kubernetes.put('services', { metadata: { name: 'edge', uid: uid('1') } })
    const all = [
      { id: 'ocid1.loadbalancer.1', name: uid('1') },
      { id: 'ocid1.loadbalancer.2', name: uid('2') },
      { id: 'ocid1.networkloadbalancer.3', name: `pr-shop-9/edge/${uid('3')}` },
      { id: 'ocid1.loadbalancer.4', name: 'somebody else' },
    ]
    const more = { addresses: [], isPrivate: false, groupIds: [] }
    const listed = all.map((one) => ({ ...more, state: 'ACTIVE', ...one }))
    const gone = { ...more, id: 'gone', name: uid('5'), state: 'DELETED' }
    const rows = await findBalancers([...listed, gone], kubernetes)
    expect(rows.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual([
      'ocid1.loadbalancer.2 found',
      'ocid1.networkloadbalancer.3 found',
    ])
  })

  test('shows a table, and what is billed no longer', () => {
    const why = 'its pull request is not open'
    const saved = { ocpus: 3, gigabytes: 6, loadBalancers: 1 }
    const row = { what: 'preview', name: 'pr-shop-1', why } as const
    const text = renderSweep([{ ...row, outcome: 'removed', saved }], false)
    expect(text).toContain(
      'pods of 3 OCPU and 6 GB (at least 0.94 US dollars a day, reckoned as A1), 1 load balancers',
    )
    expect(text).toContain('| preview | `pr-shop-1` | removed | its pull request is not open |')
    expect(renderSweep([{ ...row, outcome: 'kept' }], true)).not.toContain('Billed')
    expect(renderSweep([], true)).toBe(
      '### Sweep of previews (dry run)\n\nThere is nothing of a preview.\n',
    )
  })
})
