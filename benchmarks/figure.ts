/** The summary of several runs of one measurement. */
export interface Summary {
  readonly median: number
  /** First and third quartile. */
  readonly low: number
  readonly high: number
  readonly runs: number
}

/** An aim of the project, in the unit of its figure. */
export interface Aim {
  readonly bound: 'at most' | 'at least'
  readonly value: number
}

/** One measurement of one subject. */
export interface Figure {
  /** The row, e.g. `auth (OIDC)`. */
  readonly subject: string
  /** The column with its unit, e.g. `wall ms`. */
  readonly measure: string
  readonly summary: Summary
  readonly aim?: Aim
}

/** Returns the median and quartiles, interpolated. @throws Error without values */
export const summarize = (values: readonly number[]): Summary => {
  const sorted = [...values].sort((one, other) => one - other)
  const at = (share: number): number => {
    const place = share * (sorted.length - 1)
    const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
    if (below === undefined || above === undefined) throw new Error('nothing was measured')
    return below + (above - below) * (place - Math.floor(place))
  }
  return { median: at(0.5), low: at(0.25), high: at(0.75), runs: sorted.length }
}

/** Whether the median reaches the aim. */
export const isMet = ({ bound, value }: Aim, { median }: Summary): boolean =>
  bound === 'at most' ? median <= value : median >= value

/** Returns the summary of something that is counted, or measured once. */
export const single = (value: number): Summary => summarize([value])
