import type { Hpa, Kubernetes, Scale, Workload } from '../../clients/kubernetes/kubernetes.ts'
import type { Progress } from '../../core/progress.ts'
import { hpaText } from '../../values/kubernetes/hpa-place.ts'
import { until, type Waiting } from '../until.ts'
import { Watched } from '../watched.ts'
import { type Baseline, isCounted } from './baseline.ts'
import { obstacleOf } from './obstacle.ts'
import { checkHpa, missing } from './preconditions.ts'
import { checkQuotas } from './quota.ts'
import { checkRequests } from './requests.ts'
import { checkReach } from './reach.ts'
import { describePolicies, secondsToGrow } from './scale-up.ts'
import {
  byNamespace,
  type Expectation,
  resolveExpectations,
  type WantedScaling,
} from './expectation.ts'
import { at, text } from '../../values/json.ts'

/** The label that OKE sets on every node, including virtual ones. */
const LABEL = 'oci.oraclecloud.com/fault-domain'

/**
 * Reads the fault domain of each node; undefined if no expectation needs it.
 * @throws ActionError CLUSTER_FORBIDDEN without permission to list nodes
 */
const readFaultDomains = async (
  expectations: readonly Expectation[],
  kubernetes: Kubernetes,
): Promise<ReadonlyMap<string, string> | undefined> => {
  if (expectations.every(({ faultDomains }) => faultDomains === undefined)) return undefined
  const nodes = await kubernetes.listObjects({ apiVersion: 'v1', kind: 'Node' }, '')
  return new Map(
    nodes.map(({ name, object }) => [name, text(at(object, 'metadata', 'labels', LABEL))]),
  )
}

/** The target of an HPA, as far as it may be read. */
interface Target {
  readonly scale: Scale | 'missing' | 'unknown'
  readonly workload: Workload | undefined
}

/** The expectations, and the HPAs before the load. */
export interface PreparedScaling {
  readonly namespace: string
  readonly expectations: readonly Expectation[]
  /** In the order of the expectations. */
  readonly baselines: readonly Baseline[]
  /** The fault domain of each node, if an expectation needs it. */
  readonly faultDomains?: ReadonlyMap<string, string>
}

/**
 * Checks before the load that each HPA can meet its expectations: it exists, may grow that far, is
 * the only one that scales its target, which exists, has metrics, fits the quotas, and is not that
 * large already. New pods have no metrics for about a minute, and an HPA keeps its size for minutes
 * after a load: waits for both, for metrics at most three minutes. What waiting cannot fix fails at
 * once.
 *
 * @param waiting its deadline bounds the wait for an HPA to shrink
 * @throws ActionError HPA_MISSING, HPA_TARGET_MISSING, HPA_MAXIMUM_TOO_LOW, HPA_WITHOUT_REQUEST,
 * HPA_NO_METRICS, HPA_ALREADY_SCALED, HPA_SCALE_UP_DISABLED, HPA_AMBIGUOUS, HPA_TARGET_AT_ZERO,
 * HPA_QUOTA_TOO_SMALL, HPA_TARGET_UNREACHABLE
 */
export const prepareScaling = async (
  wanted: WantedScaling,
  kubernetes: Kubernetes,
  waiting: Waiting,
  progress: Progress,
): Promise<PreparedScaling> => {
  const parts: PreparedScaling[] = []
  for (const part of byNamespace(wanted)) {
    parts.push(named(await prepareNamespace(part, kubernetes, waiting, progress), wanted.namespace))
  }
  const faultDomains = parts.find((part) => part.faultDomains !== undefined)?.faultDomains
  return {
    namespace: wanted.namespace,
    expectations: parts.flatMap(({ expectations }) => expectations),
    baselines: parts.flatMap(({ baselines }) => baselines),
    ...(faultDomains && { faultDomains }),
  }
}

const prepareNamespace = async (
  wanted: WantedScaling,
  kubernetes: Kubernetes,
  waiting: Waiting,
  progress: Progress,
): Promise<PreparedScaling> => {
  const { namespace } = wanted
  const present = await kubernetes.list('hpa', namespace)
  const none = (name: string) => missing(namespace, name, present)
  const expectations = resolveExpectations(wanted, present, progress, none)
  const faultDomains = await readFaultDomains(expectations, kubernetes)
  const targets = await checkStatic(namespace, expectations, present, kubernetes)
  const seen = new Watched<Hpa>()
  await waitForHpas(expectations, seen, kubernetes.watch('hpa', namespace, seen.take), {
    ...waiting,
    progress,
  })
  const baselines = expectations.map(({ hpa }) => baselineOf(namespace, hpa, seen, targets))
  await checkQuotas(namespace, expectations, baselines, kubernetes)
  for (const [index, expected] of expectations.entries()) {
    const slow = tooSlow(expected, baselines[index])
    if (slow !== undefined) progress.warning(slow)
  }
  return { namespace, expectations, baselines, ...(faultDomains && { faultDomains }) }
}

/** Names HPAs as they were given if they are in another than the default namespace. */
const named = (
  { namespace, expectations, baselines, ...rest }: PreparedScaling,
  own: string,
): PreparedScaling => {
  const text = (name: string) => hpaText({ namespace, name }, own)
  return {
    ...{ ...rest, namespace },
    expectations: expectations.map((one) => ({ ...one, hpa: text(one.hpa) })),
    baselines: baselines.map((one) => ({ ...one, hpa: text(one.hpa) })),
  }
}

const checkStatic = async (
  namespace: string,
  expectations: readonly Expectation[],
  present: readonly Hpa[],
  kubernetes: Kubernetes,
): Promise<ReadonlyMap<string, Target>> => {
  const workloads = [
    ...(await kubernetes.list('deployments', namespace)),
    ...(await kubernetes.list('statefulsets', namespace)),
  ]
  const targets = new Map<string, Target>()
  for (const expected of expectations) {
    const hpa = present.find((one) => one.name === expected.hpa)
    if (hpa === undefined) throw missing(namespace, expected.hpa, present)
    const scale = await kubernetes.scale(namespace, hpa.target)
    const workload = isCounted(hpa.target)
      ? workloads.find(({ kind, name }) => kind === hpa.target.kind && name === hpa.target.name)
      : undefined
    checkHpa(hpa, expected, present, scale)
    checkReach(hpa, workload?.requests)
    await checkRequests(namespace, hpa, { scale, template: workload?.requests }, kubernetes)
    targets.set(hpa.name, { scale, workload })
  }
  return targets
}

const waitForHpas = async (
  expectations: readonly Expectation[],
  seen: Watched<Hpa>,
  watch: ReturnType<Kubernetes['watch']>,
  waiting: Waiting & { readonly progress: Progress },
): Promise<void> => {
  const obstacles = () =>
    expectations.flatMap((expected) => obstacleOf(expected, seen.get(expected.hpa)) ?? [])
  let since: ReadonlyMap<string, number> = new Map()
  const ready = await until(waiting, [watch], () => {
    const now = waiting.clock.now()
    const left = obstacles()
    since = new Map(left.map(({ what }) => [what, since.get(what) ?? now]))
    const late = left.find(({ what, patience }) => now - (since.get(what) ?? now) >= patience)
    if (late !== undefined) throw late.error
    const [first] = left
    if (first === undefined) return true
    waiting.progress.waiting(`${first.what}: ${first.state}`)
    return undefined
  })
  const [first] = obstacles()
  if (ready === undefined && first !== undefined) throw first.error
}

const baselineOf = (
  namespace: string,
  name: string,
  seen: Watched<Hpa>,
  targets: ReadonlyMap<string, Target>,
): Baseline => {
  const hpa = seen.get(name)
  if (hpa === undefined) throw missing(namespace, name, [])
  const { scale = 'unknown', workload } = targets.get(name) ?? {}
  return {
    ...{ hpa: name, namespace, name },
    target: hpa.target,
    replicas: hpa.currentReplicas,
    scaleUp: hpa.scaleUp,
    ...(workload === undefined ? {} : { requests: workload.requests }),
    ...(typeof scale === 'string' || scale.selector === '' ? {} : { selector: scale.selector }),
  }
}

const tooSlow = (
  { hpa, atLeast, within }: Expectation,
  baseline?: Baseline,
): string | undefined => {
  if (baseline === undefined) return undefined
  const seconds = secondsToGrow(baseline.replicas, atLeast, baseline.scaleUp)
  if (seconds * 1000 < within) return undefined
  const far = `from ${baseline.replicas} to ${atLeast} replicas`
  const least = Number.isFinite(seconds) ? `takes at least ${seconds} s to grow` : 'never grows'
  return (
    `HPA ${hpa} ${least} ${far}, allowed are ${within / 1000} s: ` +
    `its behaviour adds at most ${describePolicies(baseline.scaleUp)}`
  )
}
