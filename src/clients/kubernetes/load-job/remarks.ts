import type { PodOfLoad } from './pods-of-load.ts'

/** Milliseconds by which the starts of pods may differ. */
const APART = 500

const clockTime = (at: number): string => new Date(at).toISOString().slice(11, 19)

const ofPod = ({ index, figures }: PodOfLoad): string[] => {
  const { total, early } = figures
  const { dropped, requests: sent } = total.whole ?? { ...total, requests: total.sent }
  const share = dropped / Math.max(1, sent + dropped)
  const late = early !== undefined && early < -APART
  return [
    ...(late ? [`pod ${index} began ${(-early / 1000).toFixed(1)} s after the others`] : []),
    ...figures
      .gaps()
      .map(
        ([from, to]) => `pod ${index} reported nothing from ${clockTime(from)} to ${clockTime(to)}`,
      ),
    ...(dropped === 0
      ? []
      : [
          `pod ${index} could not keep up: ${dropped} requests (${(share * 100).toFixed(1)} %) were never sent. Answers that are slow need more virtual users, more than the pod has room for; take more pods, or more CPU for each.`,
        ]),
  ]
}

/** Remarks on single pods that qualify the figures of all. */
export const remarksOf = (pods: readonly PodOfLoad[]): readonly string[] => pods.flatMap(ofPod)
