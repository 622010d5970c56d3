/** The value of a series at a time: the last one before it, or the first. */
export const valueAt = ({ points }, time) => (points.findLast(([at]) => at <= time) ?? points[0])?.[1] ?? 0;
