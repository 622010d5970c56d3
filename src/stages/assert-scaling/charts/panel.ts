/** A line of a chart: points in seconds since the start of the watch. */
export interface Series {
  readonly name: string
  readonly points: readonly (readonly [number, number])[]
}

/** The style of a line; the page's stylesheet defines it for light and dark. */
type LineStyle = 'main' | 'good' | 'bad' | 'plan' | 'wide' | 'before'

export interface Line extends Series {
  readonly style: LineStyle
  /** Drawn as steps: each value holds until the next. */
  readonly isStepped?: boolean
}

/** A marked moment. */
export interface Mark {
  readonly at: number
  readonly text: string
  readonly isWarning: boolean
}

/** One small chart. */
export interface Panel {
  readonly title: string
  readonly lines: readonly Line[]
  /** A horizontal line, with its value in words. */
  readonly target?: { readonly value: number; readonly text: string } | undefined
  readonly marks?: readonly Mark[]
}

/** The time that all panels of a page show, in seconds. */
export interface Span {
  readonly end: number
  readonly loadStart: number
}

/** The value of a series at a time: the last one before it, or the first. */
export const valueAt = ({ points }: Series, time: number): number =>
  (points.findLast(([at]) => at <= time) ?? points[0])?.[1] ?? 0
