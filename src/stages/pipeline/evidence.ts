import type { SentLoad } from '../../clients/kubernetes/k6-samples.ts'
import type { ScalingReport } from '../assert-scaling.ts'
import type { Earlier } from '../assert-scaling/evidence/compare.ts'
import { describeVerdict } from '../assert-scaling/verdict.ts'
import type { PushedImage } from '../build-push/pushed-image.ts'
import type { NamedImage } from '../build-push/several.ts'
import type { Deployed } from '../deploy.ts'
import { describeDeployed } from '../deploy/describe-deployed.ts'
import type { StageName } from '../graph.ts'
import { describeLoad, type LoadSummary } from '../load/summary.ts'
import { plural } from '../../values/plural.ts'
import type { PathReport } from '../reachability/path-report.ts'
import type { SeenPool } from '../node-pool/pool-wait.ts'

/** The results of the stages, filled in as they run: a failure keeps earlier ones. */
export interface Evidence {
  /** In the order in which they were pushed. */
  images?: readonly NamedImage[]
  network?: { readonly rulesAdded: number; readonly rulesKept: number }
  /** The paths through the network, as far as they could be read. */
  paths?: PathReport | undefined
  /** Rules that need a review, a sentence each. */
  findings?: readonly string[]
  /** The one of `node-pool`. */
  nodePool?: SeenPool
  /** Those of `node-pools`, by their names. */
  nodePools?: Readonly<Record<string, SeenPool>>
  /** Number of pods with figures for HPAs. */
  metrics?: { readonly pods: number }
  release?: Deployed
  load?: LoadSummary
  /** What was sent, even by a load that was cut off. */
  sent?: SentLoad
  scaling?: ScalingReport
  /** An earlier run, and how this one differs. */
  earlier?: Earlier
}

/** The image of `image`, for the chart values that the release names. */
export const mainImage = ({ images = [] }: Evidence): PushedImage | undefined =>
  images.find(({ name }) => name === undefined)?.image

const lines: Readonly<Record<StageName, (evidence: Evidence) => string | undefined>> = {
  'build-push': ({ images }) =>
    images
      ?.map(({ image }) => `${image.isUnchanged ? 'unchanged' : 'pushed'} ${image.reference}`)
      .join('; '),
  'ensure-network': ({ network }) =>
    network && `${network.rulesAdded} rules added, ${network.rulesKept} already there`,
  'ensure-node-pool': ({ nodePool, nodePools = {} }) => {
    const all = [...(nodePool === undefined ? [] : [nodePool]), ...Object.values(nodePools)]
    const nodes = all.reduce((sum, { virtualNodes }) => sum + (virtualNodes ?? 0), 0)
    return all.length === 0 ? undefined : `${nodes} virtual nodes ACTIVE`
  },
  'metrics-server': ({ metrics }) => metrics && `figures of ${plural(metrics.pods, 'pod')}`,
  deploy: ({ release }) => release && describeDeployed(release),
  load: ({ load }) => load && describeLoad(load),
  'assert-scaling': ({ scaling }) => scaling?.verdicts.map(describeVerdict).join('; '),
}

/** The result of a successful stage, as one line for the log and the summary. */
export const describeStage = (name: StageName, evidence: Evidence): string =>
  lines[name](evidence) ?? 'done'
