import { describe, expect, it } from '@jest/globals'

import type { HelmRelease } from '../../../../../src/clients/kubernetes/helm-arguments.ts'
import type { PendingPolicy } from '../../../../../src/values/kubernetes/release-policies.ts'
import { upgradeRelease } from '../../../../../src/stages/deploy/upgrade.ts'
import { ActionError } from '../../../../../src/values/action-error.ts'
import { formatMark, markOf } from '../../../../../src/values/kubernetes/release-mark.ts'
import { HelmMemory } from '../helm-memory.ts'
import { KubernetesMemory } from '../kubernetes-memory.ts'
import { keptProgress } from '../quiet-progress.ts'
import { job, otherJob, runsMemory } from '../runs-memory.ts'
import { VirtualClock } from '../virtual-clock.ts'

const release: HelmRelease = { name: 'shop', namespace: 'web', chart: 'c', values: [], set: [] }
const own = markOf(job, 'this process')
/** Less than a single wait: only Helm itself takes time. */
const atOnce = 5_000

const lost = ['CLUSTER_UNREACHABLE', 'RELEASE_NOT_RECORDED']

const failure = (code: string): ActionError =>
  new ActionError({ code, message: code, hint: '', isTransient: lost.includes(code) })

const scene = (timeout = 120_000, onPending?: PendingPolicy) => {
  const clock = new VirtualClock()
  const helm = new HelmMemory([{ kind: 'ConfigMap' }], () => undefined)
  const reported = keptProgress()
  const changes: string[] = []
  let response: boolean | undefined
  const started = clock.now()
  const pend = (status: string, mark?: string, age = 0) => {
    const revision = helm.revisions.length + 1
    helm.revisions.push({ revision, status, updated: clock.now() - age })
    if (mark !== undefined) helm.marksOf.set(revision, mark)
  }
  const deployed = () => {
    helm.revisions.push({
      revision: helm.revisions.length + 1,
      status: 'deployed',
      updated: clock.now(),
    })
  }
  const upgrade = async () => {
    const waiting = { clock, deadline: started + timeout }
    const { progress } = reported
    const changed = (change: string) => void changes.push(change)
    const runs = runsMemory(() => response)
    const ended: unknown = await upgradeRelease(release, helm.objects, {
      helm,
      kubernetes: new KubernetesMemory(),
      runs,
      waiting,
      progress,
      changed,
      onPending,
    }).catch((error: unknown) => error)
    return { ended, took: clock.now() - started }
  }
  const gitHub = (over: boolean | undefined) => void (response = over)
  return { clock, helm, reported, changes, pend, deployed, upgrade, gitHub }
}

describe('a release that is pending', () => {
  it.each([
    ['this process', formatMark(own, 1)],
    ['an earlier attempt of this run', formatMark(otherJob({ GITHUB_RUN_ATTEMPT: '1' }), 1)],
    ['an earlier step of this job', formatMark(otherJob({}), 1)],
  ])('is freed at once when %s left it', async (_who, mark) => {
    const { helm, pend, deployed, upgrade } = scene()
    deployed()
    pend('pending-upgrade', mark)
    const { ended, took } = await upgrade()
    expect(ended).toMatchObject({ revision: 4 })
    expect(helm.calls).toEqual(['rollback 1', 'upgrade'])
    expect(took).toBeLessThan(atOnce)
  })

  it('is freed at once when GitHub says that its run has ended', async () => {
    const { helm, pend, upgrade, gitHub } = scene()
    pend('pending-install', formatMark(otherJob({ GITHUB_RUN_ID: '76' }), 1))
    gitHub(true)
    const { took } = await upgrade()
    expect([helm.calls, took < atOnce]).toEqual([['uninstall', 'upgrade'], true])
  })

  it('is waited for, however old it is, while GitHub says that its run is in progress', async () => {
    const { clock, helm, reported, pend, upgrade, gitHub } = scene(900_000)
    pend('pending-install', formatMark(otherJob({ GITHUB_RUN_ID: '76' }), 1), 400_000)
    gitHub(false)
    clock.after(300_000, () => (helm.revisions[0] = { ...helm.revisions[0]!, status: 'deployed' }))
    await upgrade()
    expect(helm.calls).toEqual(['upgrade'])
    expect(reported.awaited[0]).toMatch(
      /pending-install for 6 min.* by run 76, attempt 2, of this rep/,
    )
  })

  it('is freed within half a minute after its run has ended', async () => {
    const { clock, helm, pend, upgrade, gitHub } = scene()
    pend('pending-install', formatMark(otherJob({ GITHUB_RUN_ID: '76' }), 1))
    gitHub(false)
    clock.after(20_000, () => gitHub(true))
    const { took } = await upgrade()
    expect([helm.calls, took <= 40_000]).toEqual([['uninstall', 'upgrade'], true])
  })

  it.each([
    ['without a mark', 'pending-install', undefined],
    ['by a run of another repository', 'pending-install', otherJob({ GITHUB_REPOSITORY_ID: '6' })],
    ['by a rollback, which takes over old labels', 'pending-rollback', own],
  ])('%s: no claim that it works, at the deadline', async (_how, status, mark) => {
    const { helm, pend, upgrade } = scene(60_000)
    pend(status, mark && formatMark(mark, 1))
    const { ended, took } = await upgrade()
    expect(ended).toMatchObject({
      code: 'RELEASE_BUSY',
      message: expect.not.stringContaining('in progress') as unknown,
      hint: expect.stringContaining('cannot be known') as unknown,
    })
    expect([helm.calls, took]).toEqual([[], 60_000])
  })

  it('with the mark of the revision before it was begun by other means', async () => {
    const { helm, pend, deployed, upgrade } = scene(60_000)
    deployed()
    helm.marksOf.set(1, formatMark(own, 1))
    pend('pending-upgrade', formatMark(own, 1))
    expect((await upgrade()).ended).toMatchObject({ code: 'RELEASE_BUSY' })
  })

  it('of an unknown run is freed after five minutes, and the wait is reported', async () => {
    const { helm, reported, pend, upgrade } = scene(600_000)
    pend('pending-install')
    const { took } = await upgrade()
    expect([helm.calls, took < 310_000]).toEqual([['uninstall', 'upgrade'], true])
    expect(reported.awaited[0]).toMatch(
      /by a process that left no mark .*taken for abandoned in 5 min/,
    )
  })

  it('is read again when another run frees it first', async () => {
    const { helm, pend, deployed, upgrade } = scene()
    deployed()
    pend('pending-upgrade', formatMark(own, 1))
    const rollback = helm.rollback.bind(helm)
    helm.rollback = async (...of) => {
      helm.rollback = rollback
      await rollback(...of)
      throw failure('RELEASE_BUSY')
    }
    expect((await upgrade()).ended).toMatchObject({ revision: 4 })
    expect(helm.calls).toEqual(['rollback 1', 'upgrade'])
  })
})

describe('helm rollback', () => {
  it('that loses the API server and leaves its own revision pending is started again', async () => {
    const { helm, pend, deployed, upgrade } = scene()
    deployed()
    pend('pending-upgrade', formatMark(own, 1))
    const rollback = helm.rollback.bind(helm)
    helm.rollback = () => {
      helm.rollback = rollback
      pend('pending-rollback')
      return Promise.reject(failure('CLUSTER_UNREACHABLE'))
    }
    const { ended, took } = await upgrade()
    expect(ended).toMatchObject({ revision: 5 })
    expect([helm.calls, took < 10_000]).toEqual([['rollback 1', 'upgrade'], true])
  })

  it.each(['JOB_CANCELLED', 'TIMED_OUT'])('that is cut off by %s is reported', async (code) => {
    const { helm, pend, deployed, upgrade, changes } = scene()
    deployed()
    pend('pending-upgrade', formatMark(own, 1))
    helm.rollback = () => Promise.reject(failure(code))
    expect((await upgrade()).ended).toMatchObject({ code })
    expect(changes).toEqual(['release shop: helm rollback to revision 1, which was cut off'])
  })
})

describe('helm upgrade', () => {
  it('that is cut off, so that it cannot be read any more, is reported', async () => {
    const { helm, deployed, upgrade, changes } = scene()
    deployed()
    helm.nextUpgrade = () => {
      helm.history = () => Promise.reject(failure('JOB_CANCELLED'))
      throw failure('JOB_CANCELLED')
    }
    expect((await upgrade()).ended).toMatchObject({ code: 'JOB_CANCELLED' })
    expect(changes).toEqual(['release shop to revision 2, whose end is not known'])
  })

  it('that comes second waits for the first, and changes nothing if that made the same', async () => {
    const { clock, helm, pend, upgrade, changes } = scene()
    helm.nextUpgrade = () => {
      pend('pending-install', formatMark(otherJob({ RUNNER_NAME: 'runner 2' }), 1))
      clock.after(12_000, () => {
        helm.revisions = [{ revision: 1, status: 'deployed', updated: clock.now() }]
        helm.deployed = helm.objects
      })
      throw failure('RELEASE_BUSY')
    }
    expect((await upgrade()).ended).toEqual({ revision: 1, changes: [] })
    expect([helm.calls, changes]).toEqual([['upgrade'], []])
  })

  it('that comes second ends with RELEASE_BUSY when there is no time left', async () => {
    const { pend, helm, upgrade } = scene(10_000)
    helm.nextUpgrade = () => {
      pend('pending-install', formatMark(otherJob({ RUNNER_NAME: 'runner 2' }), 1))
      throw failure('RELEASE_BUSY')
    }
    expect((await upgrade()).ended).toMatchObject({ code: 'RELEASE_BUSY' })
    expect(helm.calls).toEqual(['upgrade'])
  })

  it.each([
    ['before anything was recorded', undefined, ['upgrade', 'upgrade']],
    ['with the revision left pending', 'pending-install', ['upgrade', 'uninstall', 'upgrade']],
    ['with the revision marked as failed', 'failed', ['upgrade', 'upgrade']],
  ])('that loses the API server %s is tried again', async (_when, status, calls) => {
    const { helm, pend, upgrade } = scene()
    helm.nextUpgrade = () => {
      if (status !== undefined) pend(status, formatMark(own, 1))
      throw failure('CLUSTER_UNREACHABLE')
    }
    const { ended, took } = await upgrade()
    expect(ended).toMatchObject({ revision: expect.any(Number) as unknown })
    expect([helm.calls, took < 5_000]).toEqual([calls, true])
  })

  it('is tried again more and more seldom while the API server stays away', async () => {
    const { helm, upgrade } = scene(120_000)
    const failing = () => {
      helm.nextUpgrade = failing
      throw failure('CLUSTER_UNREACHABLE')
    }
    helm.nextUpgrade = failing
    const { ended, took } = await upgrade()
    expect(ended).toMatchObject({ code: 'CLUSTER_UNREACHABLE' })
    expect([took >= 120_000, took < 125_000, helm.calls.length < 15]).toEqual([true, true, true])
  })

  it.each([
    [1, { revision: 1 }, ['upgrade', 'uninstall', 'upgrade']],
    [2, { code: 'RELEASE_NOT_RECORDED' }, ['upgrade', 'uninstall', 'upgrade']],
  ])('that is not recorded %s times is started again once', async (times, ended, calls) => {
    const { helm, pend, upgrade, changes } = scene()
    let left = times
    const unrecorded = () => {
      pend('pending-install', formatMark(own, 1))
      if (--left > 0) helm.nextUpgrade = unrecorded
      throw failure('RELEASE_NOT_RECORDED')
    }
    helm.nextUpgrade = unrecorded
    const uninstall = helm.uninstall.bind(helm)
    helm.uninstall = async () => {
      await uninstall()
      if (left > 0) helm.nextUpgrade = unrecorded
    }
    expect((await upgrade()).ended).toMatchObject(ended)
    expect(helm.calls).toEqual(calls)
    expect(changes.at(-1)).toMatch(times === 1 ? /to revision 1$/ : /1, which is pending-install$/)
  })

  it('is not tried again for any other reason', async () => {
    const { helm, upgrade } = scene()
    helm.nextUpgrade = () => {
      throw failure('PROCESS_FAILED')
    }
    expect((await upgrade()).ended).toMatchObject({ code: 'PROCESS_FAILED' })
    expect(helm.calls).toEqual(['upgrade'])
  })
})

describe('a release that an ended run left pending', () => {
  it.each([
    ['fail', atOnce],
    ['wait', 120_000],
  ] as const)('stays as it is with on-pending: %s', async (onPending, most) => {
    const { helm, pend, deployed, gitHub, upgrade } = scene(120_000, onPending)
    deployed()
    pend('pending-upgrade', formatMark(otherJob({ GITHUB_RUN_ID: '4711' }), 1))
    gitHub(true)
    const { ended, took } = await upgrade()
    expect(ended).toMatchObject({ code: 'RELEASE_BUSY', hint: expect.stringMatching(/on-pending/) })
    expect([helm.calls, took <= most]).toEqual([[], true])
  })

  it('is awaited with on-pending: wait until it is free', async () => {
    const { clock, helm, pend, deployed, gitHub, upgrade } = scene(120_000, 'wait')
    deployed()
    pend('pending-upgrade', formatMark(otherJob({ GITHUB_RUN_ID: '4711' }), 1))
    gitHub(true)
    const ending = upgrade()
    void clock.sleep(30_000).then(() => helm.revisions.splice(1, 1))
    expect(await ending).toMatchObject({ ended: { revision: expect.any(Number) } })
    expect(helm.calls).toEqual(['upgrade'])
  })
})
