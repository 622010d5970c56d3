/** At most five round steps to the highest value. */
const niceStep = (value: number): number => {
  const size = 10 ** Math.floor(Math.log10(Math.max(1, value)) - 1)
  const steps = [1, 2, 5, 10, 20, 50].map((step) => step * Math.max(1, size))
  return steps.find((step) => value / step <= 5) ?? value
}

/**
 * Round values from 0; the last one is above the maximum, so that the line stays clear of the edge.
 */
export const valueTicks = (highest: number): readonly number[] => {
  const step = niceStep(highest)
  const count = Math.floor(highest / step) + 2
  return Array.from({ length: count }, (_, index) => index * step)
}

/** Round times from 0 to the end, few enough to be read on a phone. */
export const timeTicks = (end: number): readonly number[] => {
  const steps = [5, 10, 15, 30, 60, 120, 300, 600, 1_200, 1_800, 3_600, 7_200]
  const step = steps.find((candidate) => end / candidate <= 6) ?? Math.ceil(end / 6)
  return Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step)
}

/** A time on the axis: `90 s` if all are short, else `12:30`. */
export const timeText = (time: number, end: number): string => {
  if (end <= 600) return `${time} s`
  return `${Math.floor(time / 60)}:${String(time % 60).padStart(2, '0')}`
}
