import { ActionError } from '../../values/action-error.ts'
import type { StageName } from '../graph.ts'
import type { SeenPool } from '../node-pool/pool-wait.ts'
import { failureOf, type ReportedFailure } from '../reported-failure.ts'
import type { StageOutcome, StageResult } from '../run-graph.ts'
import { type Evidence, mainImage } from './evidence.ts'

type PipelineResult = 'success' | 'failure' | 'cancelled'

/** The machine-readable report. Parts whose stage did not get that far are null. */
export interface PipelineReport {
  readonly result: PipelineResult
  readonly seconds: number
  readonly stages: readonly {
    readonly name: StageName
    readonly outcome: StageOutcome
    readonly seconds: number
    readonly changes: readonly string[]
  }[]
  readonly image: ReportedImage | null
  /** The images of `images`, by name. */
  readonly images: Readonly<Record<string, ReportedImage>>
  readonly network: { readonly rulesAdded: number; readonly rulesKept: number } | null
  readonly nodePool: SeenPool | null
  /** Those of `node-pools`, by their names. */
  readonly nodePools: Readonly<Record<string, SeenPool>>
  readonly release: {
    readonly name: string
    readonly namespace: string
    readonly revision: number
    readonly url: string | null
  } | null
  readonly load: {
    readonly requests: number
    readonly failedRate: number
    readonly p95Milliseconds: number
    /** Completed iterations of the script. */
    readonly iterations: number
  } | null
  readonly scaling: readonly {
    readonly hpa: string
    readonly from: number
    readonly to: number
    readonly peak: number
    readonly firstScaleUpSeconds: number | null
  }[]
  /** Empty on success. */
  readonly failures: readonly (ReportedFailure & {
    /** Absent if no stage failed: wrong inputs, a cancelled job. */
    readonly stage?: StageName
  })[]
}

/** An image in a report. */
interface ReportedImage {
  readonly reference: string
  readonly digest: string
}

const isCancellation = (thrown: unknown): boolean =>
  thrown instanceof ActionError && thrown.code === 'JOB_CANCELLED'

const resultOf = (results: readonly StageResult[], other: readonly unknown[]): PipelineResult => {
  if (results.some(({ outcome }) => outcome === 'failure')) return 'failure'
  if (other.length > 0) return other.every(isCancellation) ? 'cancelled' : 'failure'
  return 'success'
}

const imageOf = ({ reference, digest }: ReportedImage): ReportedImage => ({ reference, digest })

const imagesIn = (evidence: Evidence) => {
  const { images = [] } = evidence
  const main = mainImage(evidence)
  const named = images.flatMap(({ name, image }) =>
    name === undefined ? [] : [[name, imageOf(image)] as const],
  )
  return { image: main === undefined ? null : imageOf(main), images: Object.fromEntries(named) }
}

const partsOf = ({ network, nodePool, nodePools, release, load, scaling }: Evidence) => ({
  network: network ?? null,
  nodePool: nodePool ?? null,
  nodePools: nodePools ?? {},
  release:
    release === undefined
      ? null
      : {
          name: release.name,
          namespace: release.namespace,
          revision: release.revision,
          url: release.url ?? null,
        },
  load:
    load === undefined
      ? null
      : {
          requests: load.requests,
          failedRate: load.failedRate,
          p95Milliseconds: load.p95Milliseconds,
          iterations: load.iterations,
        },
  scaling: (scaling?.verdicts ?? []).map(({ hpa, from, to, peak, firstScaleUpSeconds }) => ({
    hpa,
    from,
    to,
    peak,
    firstScaleUpSeconds,
  })),
})

/** `other` is a failure outside all stages: wrong inputs, or a cancelled job. */
export const pipelineReport = (
  results: readonly StageResult[],
  evidence: Evidence,
  milliseconds: number,
  other: readonly unknown[] = [],
): PipelineReport => ({
  result: resultOf(results, other),
  seconds: Math.round(milliseconds / 100) / 10,
  stages: results.map(({ name, outcome, seconds, changes }) => ({
    name,
    outcome,
    seconds,
    changes,
  })),
  ...imagesIn(evidence),
  ...partsOf(evidence),
  failures: [
    ...other.map(failureOf),
    ...results.flatMap(({ name, failure }) =>
      failure === undefined ? [] : [{ stage: name, ...failureOf(failure) }],
    ),
  ],
})
