import type { Hpa } from '../../clients/kubernetes/kubernetes.ts'
import type { Progress } from '../../core/progress.ts'
import { hpaPlace } from '../../values/kubernetes/hpa-place.ts'
import { ActionError } from '../../values/action-error.ts'

/** Expectations besides the growth; times in milliseconds. */
interface Terms {
  /** From the start of the load until the replicas are ready. */
  readonly within: number
  /** Replicas to return to after the load, and the time for it from the load's end. */
  readonly backTo?: number | undefined
  readonly backWithin?: number | undefined
  /** Distinct nodes, and fault domains, that the ready replicas must be on at the same time. */
  readonly nodes?: number | undefined
  readonly faultDomains?: number | undefined
  /** Share of requests, 0 to 1, that may fail from the start of the load until the replicas are ready. */
  readonly maxFailed?: number | undefined
  /** Whether containers must not restart or run out of memory during the load. */
  readonly noRestarts?: boolean | undefined
}

/** An expectation of the user; without a number or a factor, growth by one replica. */
export interface WantedExpectation extends Terms {
  /** Its name, or `namespace/name`; undefined for every HPA that no other expectation names. */
  readonly hpa?: string | undefined
  readonly atLeast?: number | undefined
  readonly factor?: number | undefined
}

/** What is to be proven of one HPA. */
export interface Expectation extends Terms {
  readonly hpa: string
  readonly atLeast: number
}

/** The expectations for HPAs. */
export interface WantedScaling {
  /** The namespace of every HPA given without one. */
  readonly namespace: string
  readonly expectations: readonly WantedExpectation[]
  /** The release whose HPAs "every" means; all of the namespace if unknown. */
  readonly release?: string | undefined
}

/** The expectations per namespace, by plain names there; "every" belongs to the first. */
export const byNamespace = ({
  namespace: own,
  expectations,
  release,
}: WantedScaling): readonly WantedScaling[] => {
  const placed = expectations.map((one) => {
    const { namespace, name } = hpaPlace(one.hpa ?? '', own)
    return { namespace, wanted: { ...one, hpa: one.hpa === undefined ? undefined : name } }
  })
  return [...Map.groupBy(placed, ({ namespace }) => namespace)].map(([namespace, there]) => ({
    ...{ namespace, expectations: there.map(({ wanted }) => wanted) },
    ...(namespace === own && { release }),
  }))
}

const grown = ({ factor }: WantedExpectation, size: number): number =>
  factor === undefined ? size + 1 : Math.max(size + 1, Math.ceil(size * factor))

/**
 * The replicas that a growth leads to, from the HPA's current size. One that is still large from an
 * earlier load counts from its minimum, since the check waits until it has shrunk.
 */
const targetOf = (wanted: WantedExpectation, hpa: Hpa): number => {
  if (wanted.atLeast !== undefined) return wanted.atLeast
  const target = grown(wanted, hpa.currentReplicas)
  return target <= hpa.maxReplicas ? target : grown(wanted, hpa.minReplicas)
}

const isOf = (release: string | undefined, hpa: Hpa): boolean =>
  release === undefined || hpa.release === undefined || hpa.release === release

/** The HPAs that "every HPA" means: one with a fixed size cannot scale, and is left out. */
const others = (
  named: ReadonlySet<string>,
  present: readonly Hpa[],
  release: string | undefined,
  progress: Progress,
): readonly Hpa[] =>
  present.filter((hpa) => {
    if (named.has(hpa.name) || !isOf(release, hpa)) return false
    if (hpa.maxReplicas > hpa.minReplicas) return true
    progress.warning(
      `HPA ${hpa.name} always has ${hpa.maxReplicas} replicas, so nothing is expected of it`,
    )
    return false
  })

const noneThere = (namespace: string): ActionError =>
  new ActionError({
    code: 'HPA_MISSING',
    message: `namespace ${namespace} has no HPA that could grow`,
    hint: 'Check the namespace, and that the chart makes an HPA whose maxReplicas is above its minReplicas.',
  })

/**
 * Resolves the expectations of each HPA to numbers.
 * @param missing creates the error for a named HPA that does not exist
 * @throws ActionError HPA_MISSING
 */
export const resolveExpectations = (
  { namespace, expectations, release }: WantedScaling,
  present: readonly Hpa[],
  progress: Progress,
  missing: (name: string) => ActionError,
): readonly Expectation[] => {
  const named = new Set(expectations.flatMap(({ hpa }) => hpa ?? []))
  const resolved = expectations.flatMap((wanted) => {
    const one = present.find(({ name }) => name === wanted.hpa)
    if (wanted.hpa !== undefined && one === undefined) throw missing(wanted.hpa)
    const hpas = one === undefined ? others(named, present, release, progress) : [one]
    return hpas.map((hpa) => ({ ...wanted, hpa: hpa.name, atLeast: targetOf(wanted, hpa) }))
  })
  if (resolved.length === 0) throw noneThere(namespace)
  return resolved
}
