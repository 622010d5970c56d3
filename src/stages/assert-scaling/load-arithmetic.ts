import { type GrowthLimits, mostAtOnce } from './scale-up.ts'

/** The figures for whether the load was large enough, per HPA. */
export interface LoadFigures {
  /** The HPA's target CPU per pod, in millicores. */
  readonly targetMillicores: number
  /** The target in the HPA's terms: `70 % of 100m`. */
  readonly target: string
  /** Part of the target within which the HPA leaves the size alone. */
  readonly tolerance: number
  /** The most that a pod can use, in millicores; absent where it has no limit. */
  readonly limitMillicores?: number | undefined
  /** How much the HPA may add at once; that of Kubernetes if absent. */
  readonly growth?: GrowthLimits | undefined
  /** CPU used under the load by all pods that were measured, in millicores. */
  readonly usedMillicores: number
  /** Requests per second that were really sent. */
  readonly requestsPerSecond: number
}

/** CPU of one request in millicore-seconds. */
const millicoresPerRequest = (figures: LoadFigures): number => {
  return figures.usedMillicores / figures.requestsPerSecond
}

type Arithmetic = Pick<LoadFigures, 'targetMillicores' | 'tolerance' | 'limitMillicores' | 'growth'>

const DEFAULT_GROWTH: GrowthLimits = { policies: [], select: 'Max' }

/**
 * Returns the replicas that an HPA reaches under a sustained load, by the controller's formula: if
 * the mean usage exceeds the target by more than the tolerance, it scales to the total usage
 * divided by the target, rounded up. It sees no more usage than pods at their limits have, and adds
 * no more at once than its policies allow.
 *
 * @param millicores what the load would use if pods had no limit
 */
export const replicasUnder = (
  millicores: number,
  from: number,
  { targetMillicores, tolerance, limitMillicores = Infinity, growth = DEFAULT_GROWTH }: Arithmetic,
): number => {
  for (let size = from; ;) {
    const targets = Math.min(millicores, size * limitMillicores) / targetMillicores
    if (targets / size <= 1 + tolerance) return size
    const next = Math.min(Math.ceil(targets), mostAtOnce(size, growth))
    if (next <= size) return size
    size = next
  }
}

/** Just above, for what has to be exceeded. */
const ABOVE = 1 + 1e-9

/**
 * Requests per second that must be exceeded before the HPA goes from a size to `replicas`. Only at whole
 * targets, and where the mean use of some size leaves the tolerance, more load makes more replicas.
 */
export const rateNeededFor = (replicas: number, from: number, figures: LoadFigures): number => {
  const { tolerance, targetMillicores } = figures
  const sizes = Array.from({ length: Math.max(0, replicas - from) }, (_, index) => from + index)
  const corners = [replicas - 1, ...sizes.map((size) => size * (1 + tolerance))]
  const enough = corners
    .map((targets) => targets * targetMillicores)
    .filter((millicores) => replicasUnder(millicores * ABOVE, from, figures) >= replicas)
  // If its limits prevent that, what would be needed without them.
  const stepwise = (replicas - 1) * (1 + tolerance) * targetMillicores
  const needed = Math.min(stepwise, ...enough) / millicoresPerRequest(figures)
  // Corrects for rounding: a sum of parts that is a whole number must not be rounded up.
  return Math.ceil(needed - 1e-6)
}

/** A round rate somewhat above the one needed for `replicas`, as a recommendation. */
export const recommendedRate = (replicas: number, from: number, figures: LoadFigures): number => {
  const needed = rateNeededFor(replicas, from, figures) * 1.05
  const step = needed >= 1000 ? 100 : 10
  return Math.ceil(needed / step) * step
}

/** Two sentences on why the load did not suffice and how much would. */
export const explainLoad = (atLeast: number, from: number, figures: LoadFigures): string => {
  const perRequest = millicoresPerRequest(figures).toPrecision(3)
  const steps: string[] = []
  for (let replicas = from + 1; replicas <= atLeast && steps.length < 3; replicas++) {
    steps.push(`more than ${rateNeededFor(replicas, from, figures)} req/s for ${replicas}`)
  }
  const [first, ...rest] = steps
  const needed = [first === undefined ? '' : `${first} replicas`, ...rest].join(', ')
  return (
    `Target is ${figures.target}; the load used ` +
    `${Math.round(figures.usedMillicores)}m at ${round(figures.requestsPerSecond)} req/s ` +
    `(${perRequest}m of CPU per request, measured). With the HPA's tolerance of ` +
    `${round(figures.tolerance * 100)} % it takes ${needed}.`
  )
}

const round = (value: number): number => {
  return value >= 10 ? Math.round(value) : Math.round(value * 10) / 10
}
