import type { Hpa, Scale } from '../../clients/kubernetes/kubernetes.ts'
import { ActionError } from '../../values/action-error.ts'
import type { Expectation } from './expectation.ts'

/** The error for a missing HPA, with the existing ones. */
export const missing = (namespace: string, name: string, present: readonly Hpa[]): ActionError =>
  new ActionError({
    code: 'HPA_MISSING',
    message: `there is no HPA ${name} in namespace ${namespace}`,
    hint:
      present.length === 0
        ? 'The namespace has no HPA at all: check the namespace, and that the chart makes one.'
        : `There are: ${present.map((hpa) => hpa.name).join(', ')}.`,
  })

const isSameTarget = (one: Hpa, other: Hpa): boolean =>
  one.target.kind === other.target.kind &&
  one.target.name === other.target.name &&
  one.target.apiVersion.split('/')[0] === other.target.apiVersion.split('/')[0]

const checkSpec = (hpa: Hpa, { atLeast }: Expectation): void => {
  const { name, maxReplicas, scaleUp } = hpa
  if (maxReplicas < atLeast) {
    throw new ActionError({
      code: 'HPA_MAXIMUM_TOO_LOW',
      message: `HPA ${name} may grow to ${maxReplicas} replicas, ${atLeast} are expected`,
      hint: `Raise maxReplicas of the HPA to ${atLeast} or more, or expect less.`,
    })
  }
  if (scaleUp.select === 'Disabled') {
    throw new ActionError({
      code: 'HPA_SCALE_UP_DISABLED',
      message: `HPA ${name} never grows: selectPolicy of its behavior.scaleUp is Disabled`,
      hint: 'Set it to Max, or leave it out.',
    })
  }
}

/** The error for HPAs that conflict with each other. */
export const ambiguous = (message: string): ActionError =>
  new ActionError({
    code: 'HPA_AMBIGUOUS',
    message,
    hint: 'Kubernetes then lets none of them scale: keep one HPA for each target, or give the targets labels of their own.',
  })

/**
 * Checks the HPA and its target before any waiting.
 *
 * @throws ActionError HPA_MAXIMUM_TOO_LOW, HPA_SCALE_UP_DISABLED, HPA_AMBIGUOUS,
 * HPA_TARGET_MISSING, HPA_TARGET_AT_ZERO
 */
export const checkHpa = (
  hpa: Hpa,
  expected: Expectation,
  present: readonly Hpa[],
  scale: Scale | 'missing' | 'unknown',
): void => {
  checkSpec(hpa, expected)
  const { name, target, minReplicas } = hpa
  const what = `${target.kind} ${target.name}`
  if (scale === 'missing') {
    throw new ActionError({
      code: 'HPA_TARGET_MISSING',
      message: `HPA ${name} scales ${what}, which does not exist or cannot be scaled`,
      hint: 'Correct scaleTargetRef of the HPA, or deploy what it names.',
    })
  }
  const rivals = present.filter((other) => isSameTarget(hpa, other)).map((other) => other.name)
  if (rivals.length > 1) {
    throw ambiguous(`${what} is scaled by ${rivals.length} HPAs: ${rivals.sort().join(', ')}`)
  }
  if (scale !== 'unknown' && scale.wanted === 0 && minReplicas > 0) throw atZero(hpa)
}

/** The error for a target that is scaled to zero. */
export const atZero = ({ name, target, minReplicas }: Hpa): ActionError =>
  new ActionError({
    code: 'HPA_TARGET_AT_ZERO',
    message: `HPA ${name} does nothing: its target ${target.kind} ${target.name} has 0 replicas`,
    hint: `An HPA leaves alone what is scaled to 0. Scale it to ${Math.max(1, minReplicas)}, or leave "replicas" out of the chart where an HPA decides.`,
  })
