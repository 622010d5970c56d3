import { beforeEach, describe, expect, test } from '@jest/globals'

import type { PullRequestNow } from '../../../../../src/clients/github/pull-requests.ts'
import { makeRoom } from '../../../../../src/stages/preview/make-room.ts'
import { namespaceManifest } from '../../../../../src/stages/preview/ownership.ts'
import { ActionError } from '../../../../../src/values/action-error.ts'
import { GitHubMemory } from '../github-memory.ts'
import { HelmMemory } from '../helm-memory.ts'
import { KubernetesMemory } from '../kubernetes-memory.ts'
import { NamespacesMemory } from '../namespaces-memory.ts'
import { keptProgress } from '../quiet-progress.ts'
import { VirtualClock } from '../virtual-clock.ts'

const day = 86_400_000
const repository = 'octo/shop'
const sha = 'a'.repeat(40)

describe('room for a preview that finds none', () => {
  let clock: VirtualClock
  let namespaces: NamespacesMemory
  let kubernetes: KubernetesMemory
  let gitHub: GitHubMemory
  let notify: number[]
  let said: ReturnType<typeof keptProgress>

  beforeEach(async () => {
    clock = new VirtualClock()
    kubernetes = new KubernetesMemory()
    namespaces = new NamespacesMemory(clock, kubernetes)
    gitHub = new GitHubMemory()
    notify = []
    said = keptProgress()
    await clock.sleep(100 * day)
  })

  /** Adds a preview that was deployed this many days ago, when its pull request also changed. */
  const preview = (number: number, days: number, more: Partial<PullRequestNow> = {}): void => {
    const at = clock.now() - days * day
    const pull = { repository, number, sha, branch: '' }
    namespaces.put(namespaceManifest(pull, 'shop', at + 14 * day))
    gitHub.all.set(number, { ...gitHub.pull(number), updatedAt: at, ...more })
  }
  /** Makes room: there is enough once at most this many previews exist, some time later. */
  const make = (most: number) => {
    const reckon = async () => {
      if (namespaces.all.size <= most) return
      const message = '0 addresses left in the pod subnet, this preview needs 1'
      throw new ActionError({ code: 'PREVIEW_WITHOUT_ROOM', message, hint: 'Sweep.' })
    }
    const pull = { repository, number: 9, sha, branch: '' }
    return makeRoom(
      { pull, lifetime: 14 * day, keepLabel: 'keep', timeout: day, reckon },
      {
        ...{ namespaces, kubernetes, gitHub, helm: new HelmMemory([], () => undefined) },
        notify: async ({ number }) => void notify.push(number),
      },
      { clock },
      said.progress,
    )
  }
  const left = () => [...namespaces.all.keys()]

  test('takes nothing away where there is room', async () => {
    preview(1, 9)
    await make(1)
    expect([left(), gitHub.calls]).toEqual([['pr-shop-1'], []])
  })

  test('takes the oldest idle preview away, and no more than it needs', async () => {
    preview(1, 3)
    preview(2, 9)
    preview(3, 5)
    await make(2)
    expect(left()).toEqual(['pr-shop-1', 'pr-shop-3'])
    expect(notify).toEqual([2])
    expect(said.warnings).toEqual([
      '0 addresses left in the pod subnet, this preview needs 1: the preview of #2, the oldest idle one, goes',
    ])
  })

  test('takes first what no open pull request has', async () => {
    preview(1, 9)
    preview(2, 2, { isOpen: false })
    await make(1)
    expect(left()).toEqual(['pr-shop-1'])
  })

  test('continues with the next where one is not enough', async () => {
    preview(1, 3)
    preview(2, 9)
    preview(3, 5)
    await make(1)
    expect([left(), notify]).toEqual([['pr-shop-1'], [2, 3]])
  })

  test('leaves what is kept, in use, its own, or of others, and refuses then', async () => {
    preview(1, 9, { labels: ['keep'] })
    preview(2, 0.9)
    preview(3, 9, { updatedAt: clock.now() - day / 2 })
    preview(9, 9)
    namespaces.put(
      namespaceManifest({ repository: 'octo/other', number: 4, sha, branch: '' }, 'shop', 1),
    )
    await expect(make(0)).rejects.toMatchObject({
      code: 'PREVIEW_WITHOUT_ROOM',
      message: '0 addresses left in the pod subnet, this preview needs 1; no preview is idle',
    })
    expect([left().length, notify]).toEqual([5, []])
  })

  test('ends with what fails for another reason', async () => {
    preview(1, 9)
    gitHub.isKnown = false
    await expect(make(0)).rejects.toMatchObject({ code: 'GITHUB_TOKEN_REFUSED' })
    expect(left()).toEqual(['pr-shop-1'])
  })
})
