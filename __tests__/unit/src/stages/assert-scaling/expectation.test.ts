import { describe, expect, it } from '@jest/globals'

import { viewOf } from '../../../../../src/clients/kubernetes/kubernetes-views.ts'
import {
  resolveExpectations,
  type WantedExpectation,
} from '../../../../../src/stages/assert-scaling/expectation.ts'
import { checkReach } from '../../../../../src/stages/assert-scaling/reach.ts'
import { missing } from '../../../../../src/stages/assert-scaling/preconditions.ts'
import { Fields } from '../../../../../src/values/fields.ts'
import type { PodRequests } from '../../../../../src/values/kubernetes/pod-requests.ts'
import { hpa } from '../kubernetes-memory.ts'
import { keptProgress } from '../quiet-progress.ts'

interface Given {
  readonly current?: number
  readonly min?: number
  readonly max?: number
  readonly release?: string
}

const hpaOf = (name: string, { current = 1, min = 1, max = 10, release }: Given = {}) => {
  const object = hpa(name, current, current, 5)
  const annotations = release === undefined ? {} : { 'meta.helm.sh/release-name': release }
  return viewOf.hpa(
    new Fields({
      ...object,
      metadata: { name, annotations },
      spec: { ...object.spec, minReplicas: min, maxReplicas: max },
    }),
  )
}

const resolve = (
  wanted: Partial<WantedExpectation>[],
  present: ReturnType<typeof hpaOf>[],
  release?: string,
) => {
  const { progress, warnings } = keptProgress()
  const expectations = wanted.map((one) => ({ within: 60_000, ...one }))
  const all = { namespace: 'shop', expectations, release }
  const none = (name: string) => missing('shop', name, present)
  const resolved = resolveExpectations(all, present, progress, none)
  return { warnings, sizes: resolved.map(({ hpa: name, atLeast }) => `${name}=${atLeast}`) }
}

describe('what is expected', () => {
  it.each<[string, Partial<WantedExpectation>, Given, string]>([
    ['a number', { atLeast: 4 }, {}, 'edge=4'],
    ['one more', {}, { current: 3 }, 'edge=4'],
    ['a factor', { factor: 2.5 }, { current: 3 }, 'edge=8'],
    ['a factor that comes to nothing', { factor: 1.1 }, { current: 3 }, 'edge=4'],
    ['one more of one that is still at its most', {}, { current: 10, min: 2 }, 'edge=3'],
    ['twice one that is still large', { factor: 2 }, { current: 6, min: 2 }, 'edge=4'],
    ['one more of none', {}, { current: 0, min: 0 }, 'edge=1'],
  ])('%s', (_what, wanted, given, size) =>
    expect(resolve([{ hpa: 'edge', ...wanted }], [hpaOf('edge', given)]).sizes).toEqual([size]),
  )

  it('is growth of each HPA of the release, where none is named', () => {
    const present = [
      hpaOf('edge', { release: 'shop' }),
      hpaOf('other', { release: 'neighbour' }),
      hpaOf('fixed', { release: 'shop', min: 2, max: 2, current: 2 }),
      hpaOf('by-hand'),
    ]
    const { sizes, warnings } = resolve([{ hpa: 'edge', atLeast: 5 }, {}], present, 'shop')
    expect(sizes).toEqual(['edge=5', 'by-hand=2'])
    expect(warnings.join()).toContain('HPA fixed always has 2 replicas')
  })

  it.each([
    ['one that is not there', [{ hpa: 'front' }], [hpaOf('edge')]],
    ['none at all', [{}], []],
    ['none that can grow', [{}], [hpaOf('edge', { max: 1 })]],
  ])('cannot be %s', (_what, wanted, present) =>
    expect(() => resolve(wanted, present)).toThrow(
      expect.objectContaining({ code: 'HPA_MISSING' }),
    ),
  )
})

describe('the reach of a target', () => {
  const pods = (request: number, limit?: number): PodRequests => ({
    whole: {},
    containers: [
      {
        ...{ name: 'app', requests: { cpu: request } },
        ...(limit === undefined ? {} : { limits: { cpu: limit } }),
      },
    ],
  })
  const at = (target: number) => {
    const one = hpaOf('edge')
    const metrics = one.metrics.map((metric) => ({
      ...metric,
      target: { type: 'Utilization' as const, value: target },
    }))
    return { ...one, metrics }
  }

  it.each([
    ['of more than the limit', at(120), pods(0.1, 0.1)],
    ['that is the limit', at(100), pods(0.1, 0.1)],
  ])('%s is none: no load would help', (_what, one, given) =>
    expect(() => checkReach(one, given)).toThrow(
      expect.objectContaining({ code: 'HPA_TARGET_UNREACHABLE' }),
    ),
  )

  it.each([
    ['below the limit', at(95), pods(0.1, 0.1)],
    ['of pods that may use more than they request', at(120), pods(0.1, 0.2)],
    ['of pods without a limit', at(120), pods(0.1)],
    ['of an unknown workload', at(120), undefined],
  ])('%s is there', (_what, one, given) => expect(() => checkReach(one, given)).not.toThrow())
})
