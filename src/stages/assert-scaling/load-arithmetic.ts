/** The figures for whether the load was large enough, per HPA. */
export interface LoadFigures {
  /** The HPA's target CPU per pod, in millicores. */
  readonly targetMillicores: number
  /** The target in the HPA's terms: `70 % of 100m`. */
  readonly target: string
  /** Part of the target within which the HPA leaves the size alone. */
  readonly tolerance: number
  /** CPU used under the load by all pods that were measured, in millicores. */
  readonly usedMillicores: number
  /** Requests per second that were really sent. */
  readonly requestsPerSecond: number
}

/** CPU of one request in millicore-seconds. */
const millicoresPerRequest = (figures: LoadFigures): number => {
  return figures.usedMillicores / figures.requestsPerSecond
}

/**
 * Requests per second above which the HPA scales to `replicas`, step by step: from n - 1 pods it
 * grows only when their mean use exceeds the target by more than the tolerance.
 */
export const rateNeededFor = (replicas: number, figures: LoadFigures): number => {
  const total = (replicas - 1) * figures.targetMillicores * (1 + figures.tolerance)
  return Math.ceil(total / millicoresPerRequest(figures))
}

/** A round rate somewhat above the one needed for `replicas`, as a recommendation. */
export const recommendedRate = (replicas: number, figures: LoadFigures): number => {
  const needed = rateNeededFor(replicas, figures) * 1.05
  const step = needed >= 1000 ? 100 : 10
  return Math.ceil(needed / step) * step
}

/** Two sentences on why the load did not suffice and how much would. */
export const explainLoad = (atLeast: number, from: number, figures: LoadFigures): string => {
  const perRequest = millicoresPerRequest(figures).toPrecision(3)
  const steps: string[] = []
  for (let replicas = from + 1; replicas <= atLeast && steps.length < 3; replicas++) {
    steps.push(`more than ${rateNeededFor(replicas, figures)} req/s for ${replicas}`)
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
