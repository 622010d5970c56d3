import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { replicasUnder } from '../../../src/stages/assert-scaling/load-arithmetic.ts'
import { sharedEmulator } from '../emulator-fixture.ts'
import { deployment } from '../emulator/manifests.ts'
import { eventually, TestBed } from '../emulator/test-bed.ts'
import { serveExternalMetrics } from './external-metrics.ts'

interface Hpas {
  readonly items: readonly {
    readonly metadata: { readonly name: string }
    readonly status: {
      readonly desiredReplicas?: number
      readonly currentReplicas?: number
      readonly currentMetrics?: readonly unknown[]
    }
  }[]
}

/** Loads, in thousandths of one pod's target. */
const levels = [
  ...[250, 500, 900, 1_000, 1_050, 1_099, 1_110, 1_150, 1_500, 1_900],
  ...[2_000, 2_150, 2_250, 2_500, 2_900, 3_050, 3_250, 3_350, 4_250, 4_500],
]

/** Returns the forecast for a sustained load, from one replica. */
const forecast = (level: number): number =>
  replicasUnder(level * 100, 1, { targetMillicores: 100, tolerance: 0.1 })

/** Returns an HPA for each level; its pods need not run for the controller's calculation. */
const scaledBy = (level: number): object[] => {
  const name = `level-${level}`
  const spec = { nodeSelector: { nowhere: 'true' } }
  return [
    deployment(name, undefined, { image: 'registry.invalid/none', args: [], spec }),
    {
      ...{ apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler', metadata: { name } },
      spec: {
        scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name },
        ...{ minReplicas: 1, maxReplicas: 10 },
        metrics: [
          {
            type: 'External',
            external: {
              metric: { name: 'load', selector: { matchLabels: { level: String(level) } } },
              target: { type: 'AverageValue', averageValue: '1' },
            },
          },
        ],
      },
    },
  ]
}

/** The real controller gets loads as an external metric, so that only its arithmetic matters. */
describe('the forecast against the real controller', () => {
  let bed: TestBed
  let namespace: string

  beforeAll(async () => {
    bed = await TestBed.of(sharedEmulator())
    namespace = await bed.namespace('forecast')
    await serveExternalMetrics(bed, namespace)
    await bed.apply(namespace, ...levels.flatMap(scaledBy))
  }, 200_000)

  afterAll(async () => bed.end(), 200_000)

  it('is what twenty loads bring', async () => {
    const decided = await eventually(
      async () => {
        const { items } = await bed.json<Hpas>('--namespace', namespace, 'get', 'hpa')
        const isSettled = items.every(
          ({ status }) =>
            (status.currentMetrics ?? []).length > 0 &&
            status.currentReplicas === status.desiredReplicas,
        )
        if (!isSettled || items.length < levels.length) return undefined
        return new Map(items.map(({ metadata, status }) => [metadata.name, status.desiredReplicas]))
      },
      'twenty decisions',
      150,
    )
    const rows = levels.map((level) => {
      const real = decided.get(`level-${level}`) ?? 0
      return { level: level / 1_000, forecast: forecast(level / 1_000), real }
    })
    if (process.env['FORECAST_TABLE'] !== undefined) console.table(rows)
    expect(rows.map(({ level, real }) => [level, real])).toEqual(
      rows.map((row) => [row.level, row.forecast]),
    )
  }, 200_000)
})
