import { beforeEach, describe, expect, test } from '@jest/globals'

import { renderDrift } from '../../../../../src/actions/drift-check/summary.ts'
import type { ForbiddenObject } from '../../../../../src/clients/kubernetes/diff/object-difference.ts'
import type { Kubernetes } from '../../../../../src/clients/kubernetes/kubernetes.ts'
import { compareRelease } from '../../../../../src/stages/drift/compare-release.ts'
import { describeDrift } from '../../../../../src/stages/drift/describe.ts'
import { comparedEnvironment } from '../../../../../src/stages/drift/environment-drift.ts'
import { compareStates, nextState } from '../../../../../src/stages/drift/issue/issue-state.ts'
import { renderIssue } from '../../../../../src/stages/drift/issue/render-issue.ts'
import { driftReport } from '../../../../../src/stages/drift/report.ts'
import { judgeDrift } from '../../../../../src/stages/drift/verdict.ts'
import { ActionError } from '../../../../../src/values/action-error.ts'
import type { IgnoreRule } from '../../../../../src/values/environment/drift-schema.ts'
import { HelmMemory } from '../helm-memory.ts'
import { VirtualClock } from '../virtual-clock.ts'

const TODAY = '2026-11-29'
const message = 'user "eve" is attempting to grant RBAC permissions not currently held'
const changed = {
  ...{ kind: 'ConfigMap', name: 'edge' },
  ...{ live: { data: { log: 'debug' } }, desired: { data: { log: 'info' } } },
}

/** A cluster in which one object was changed, and others cannot be compared. */
const clusterOf = (differences: Kubernetes['differences']) => ({
  differences,
  list: () => Promise.resolve([]),
  listObjects: () => Promise.resolve([]),
  managed: () => Promise.resolve([]),
})

let differing: (typeof changed)[]
let forbidden: ForbiddenObject[]

beforeEach(() => {
  differing = [changed]
  forbidden = [{ kind: 'RoleBinding', name: 'edge', message }]
})

const check = async (...rules: Partial<IgnoreRule>[]) => {
  const helm = new HelmMemory([], () => undefined)
  helm.revisions = [{ revision: 1, status: 'deployed', updated: 0 }]
  const kubernetes = clusterOf((_namespace, _objects, onForbidden) => {
    forbidden.forEach((one) => onForbidden?.(one))
    return Promise.resolve(differing)
  })
  const imageKeys = { image: [], values: {}, pullSecret: [] }
  const release = { name: 'edge', namespace: 'shop', chart: 'chart', values: [], set: [] }
  const balancers = () => Promise.resolve([])
  const clients = { helm, kubernetes, clock: new VirtualClock(), balancers }
  const section = await compareRelease(release, { imageKeys, showValues: false }, clients)
  const ignore = rules.map((rule) => ({ reason: 'by hand', until: TODAY, ...rule }))
  return comparedEnvironment('oke.yml', { sections: [section], notices: [] }, ignore, TODAY)
}
type Checked = Awaited<ReturnType<typeof check>>

const thrownBy = (environment: Checked, failOn: 'drift' | 'error' | 'never') => {
  try {
    judgeDrift([environment], [], failOn)
    return undefined
  } catch (error) {
    return error
  }
}

describe('an object that may not be compared', () => {
  test('is a failure of its own, and other differences are reported', async () => {
    const environment = await check()
    const report = driftReport([environment], 0)
    expect(report).toMatchObject({ result: 'failed', counts: { differences: 1, failed: 1 } })
    expect(report.environments[0]).toMatchObject({
      sections: [
        { outcome: 'drift', changes: [{ target: 'ConfigMap/edge', paths: ['data.log'] }] },
      ],
      failures: [
        {
          ...{ section: 'release', code: 'CLUSTER_FORBIDDEN' },
          message: `could not be compared, the rest was:\n  RoleBinding/edge: ${message}`,
        },
      ],
    })
    expect(renderDrift(report)).toContain('| release | ✖ | RoleBinding/edge | not compared |')
    expect(describeDrift([environment]).map((line) => line.trim())).toEqual([
      'Drift: 1 change would remove it',
      'release    update ConfigMap/edge: changed in the cluster: data.log',
      'not compared: RoleBinding/edge',
    ])
    expect(renderIssue(environment, [], [])).toContain('release: RoleBinding/edge')
  })

  test.each(['drift', 'error'] as const)('fails the step: fail-on %s', async (failOn) => {
    const error = thrownBy(await check(), failOn)
    expect(error).toBeInstanceOf(ActionError)
    expect(error).toMatchObject({
      code: 'CLUSTER_FORBIDDEN',
      hint: expect.stringContaining('patch'),
    })
  })

  test('is no clean check where nothing else differs', async () => {
    differing = []
    const environment = await check()
    expect(driftReport([environment], 0).result).toBe('failed')
    const [head] = describeDrift([environment])
    expect(head).toBe('Drift: none in what could be compared; not compared: RoleBinding/edge')
    expect(thrownBy(environment, 'never')).toBeUndefined()
  })

  test('is left out by a rule, which is noted', async () => {
    differing = []
    const environment = await check({ kind: 'RoleBinding/edge' })
    expect(driftReport([environment], 0).result).toBe('clean')
    expect(environment.ignored).toMatchObject([{ target: 'RoleBinding/edge', reason: 'by hand' }])
    expect(environment.warnings).toEqual([])
    expect(thrownBy(environment, 'drift')).toBeUndefined()
  })

  test('may be what a rule on a field fits', async () => {
    const rules = [{ kind: 'RoleBinding', path: 'subjects' }]
    expect((await check(...rules)).warnings).toEqual([])
    forbidden = []
    expect((await check(...rules)).warnings).toEqual([expect.stringContaining('fits nothing')])
  })

  test('is not reported as resolved', async () => {
    forbidden = []
    const before = nextState([], await check())
    differing = []
    expect(compareStates(before, await check()).gone).toMatchObject([{ target: 'ConfigMap/edge' }])
    forbidden = [{ kind: 'ConfigMap', name: 'edge', message }]
    const unseen = await check()
    expect(compareStates(before, unseen)).toEqual({ added: [], gone: [] })
    expect(nextState(before, unseen)).toEqual(before)
  })
})
