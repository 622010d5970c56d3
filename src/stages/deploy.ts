import type { HelmRelease } from '../clients/kubernetes/helm-arguments.ts'
import type { Helm } from '../clients/kubernetes/helm.ts'
import type { Probe } from '../clients/http/http-probe.ts'
import type { Kubernetes } from '../clients/kubernetes/kubernetes.ts'
import type { Namespaces } from '../clients/kubernetes/namespaces.ts'
import type { WorkflowRuns } from '../clients/github/workflow-runs.ts'
import type { Clock } from '../core/clock.ts'
import type { Progress } from '../core/progress.ts'
import { ActionError } from '../values/action-error.ts'
import type { FailurePolicy, PendingPolicy } from '../values/kubernetes/release-policies.ts'
import { pullSecretConfig, type RegistryLogin } from '../values/registry/docker-config.ts'
import { afterFailure, revisionBefore } from './deploy/after-failure.ts'
import { type ExpectedResponse, awaitResponses } from './deploy/response/await-responses.ts'
import { awaitTargets } from './deploy/response/await-targets.ts'
import { requireClasses } from './deploy/response/class-check.ts'
import { doorsOf } from './deploy/response/doors.ts'
import { mountedAt } from './deploy/response/target.ts'
import type { Target } from './deploy/response/target.ts'
import type { ReadPaths } from './deploy/cause/network-cause.ts'
import { diagnose, type DiagnosisSources } from './deploy/diagnostics.ts'
import { ensureNamespace } from './deploy/namespace.ts'
import { type Rendered, renderInCluster } from './deploy/render.ts'
import { requireNodes } from './deploy/require-nodes.ts'
import { awaitRollout } from './deploy/rollout.ts'
import { trackedOf } from './deploy/rollout/tracked.ts'
import { standingObjects } from './deploy/standing.ts'
import { warnOfUnchangeable } from './deploy/unchangeable.ts'
import { upgradeRelease } from './deploy/upgrade.ts'
import { awaitReleaseSecrets, makeSecrets } from './secrets/release-secrets.ts'
import type { SecretsRequest } from './secrets/request.ts'
import { requireSecrets } from './secrets/review.ts'
import type { Waiting } from './until.ts'

/** What to deploy. */
export interface DeployRequest {
  readonly release: HelmRelease
  /** Whether to make the namespace if it is missing. */
  readonly createNamespace: boolean
  /** A Secret to make in the namespace, for the image to be pulled with. */
  readonly pullSecret?: { readonly name: string; readonly login: RegistryLogin } | undefined
  /** Secrets of a vault to sync into the namespace. */
  readonly secrets?: SecretsRequest | undefined
  /** OCID of the cluster, if known, for the hint about a missing policy statement. */
  readonly clusterId?: string | undefined
  /** Whether to wait for running Jobs of the release; true by default. */
  readonly awaitsJobs?: boolean | undefined
  /** Milliseconds for the rollout, the address and the response together. */
  readonly timeout: number
  /** What to do with the release if its deployment fails; kept by default. */
  readonly onFailure?: FailurePolicy | undefined
  /** What to do if an earlier deployment left it pending. */
  readonly onPending?: PendingPolicy | undefined
  /** The request that verifies it; none if not given. */
  readonly response?: ExpectedResponse | undefined
  /** Its own path behind a controller, if it shares a host with others. */
  readonly mount?: string | undefined
}

interface DeployClients {
  readonly helm: Helm
  readonly kubernetes: Kubernetes
  readonly namespaces: Pick<Namespaces, 'find' | 'create'>
  readonly probe: Probe
  readonly runs: WorkflowRuns
  readonly clock: Clock
  /** Explains a load balancer that does not respond; absent without an OCI sign-in. */
  readonly readPaths?: ReadPaths
}

export interface Deployed {
  readonly name: string
  readonly namespace: string
  readonly revision: number
  /** Address of the first load balancer; absent if the release has none. */
  readonly url?: string
  /** The same by address, if the URL has a name that may not resolve to it yet. */
  readonly addressUrl?: string
  /** Whether it was requested, and responded as expected. */
  readonly hasAnswered?: boolean
  /** The changes in the cluster; empty if it was as desired. */
  readonly changes: readonly string[]
}

/**
 * How a deployment is stopped, and what it reports at once, so that completed steps are known even
 * if the rest fails.
 */
interface DeployRun {
  readonly signal?: AbortSignal | undefined
  /** The changes in the cluster. */
  readonly changed?: (description: string) => void
  /** The release so far: first its revision, then its address too. */
  readonly reached?: (release: Deployed) => Promise<void> | void
}

/**
 * Brings the release to what the chart renders, and waits until the rollout is complete and it
 * responds. An unchanged release is not upgraded, but still awaited.
 *
 * @throws ActionError with the pods, events and logs that explain a failed rollout
 */
export const deploy = async (
  request: DeployRequest,
  clients: DeployClients,
  progress: Progress,
  run: DeployRun = {},
): Promise<Deployed> => {
  const { release, timeout } = request
  const { helm, kubernetes, clock } = clients
  const started = clock.now()
  const rendered = await renderInCluster(release, helm, progress)
  const { objects, hooks } = rendered
  await requireClasses(objects, release.namespace, kubernetes, progress)
  const hasManagedNodes = release.checks?.managedNodes ?? false
  await requireNodes([...objects, ...hooks], hasManagedNodes, kubernetes, progress)
  const { secrets } = request
  const setting = {
    ...{ namespace: release.namespace, isDescribed: secrets !== undefined, hasManagedNodes },
  }
  await requireSecrets([...objects, ...hooks], setting, kubernetes, progress)
  await warnOfUnchangeable(objects, release.namespace, kubernetes, progress)
  await prepareNamespace(request, clients, run)
  const waiting = { clock, deadline: started + timeout, signal: run.signal }
  const policy = request.onFailure ?? 'keep'
  const before = await revisionBefore(policy, release, helm)
  try {
    return await rollOut(request, rendered, clients, { ...run, waiting, progress })
  } catch (error) {
    if (run.signal?.aborted === true) throw error
    const explained = await withDiagnostics(error, [...objects, ...hooks], release.namespace, {
      kubernetes,
      since: started,
      readPaths: clients.readPaths,
    })
    const changed = run.changed ?? (() => undefined)
    const done = await afterFailure(policy, release, before, { helm, progress, changed })
    throw withOutcome(explained, done)
  }
}

const prepareNamespace = async (
  { release, createNamespace, pullSecret }: DeployRequest,
  { kubernetes, namespaces }: DeployClients,
  { changed }: DeployRun,
): Promise<void> => {
  const { namespace } = release
  if (createNamespace && (await ensureNamespace(namespace, namespaces))) {
    changed?.(`create namespace ${namespace}`)
  }
  if (pullSecret === undefined) return
  const data = Buffer.from(pullSecretConfig(pullSecret.login)).toString('base64')
  await kubernetes.apply({
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: pullSecret.name, namespace },
    type: 'kubernetes.io/dockerconfigjson',
    data: { '.dockerconfigjson': data },
  })
}

const rollOut = async (
  request: DeployRequest,
  rendered: Rendered,
  clients: DeployClients,
  {
    waiting,
    progress,
    changed = () => undefined,
    reached,
  }: DeployRun & { readonly waiting: Waiting; readonly progress: Progress },
): Promise<Deployed> => {
  const { release, onPending } = request
  const { helm, kubernetes, runs } = clients
  const { name, namespace } = release
  const tools = { helm, kubernetes, runs, waiting, progress, changed, onPending }
  const { secrets: described, clusterId } = request
  const secrets = { owner: { name, namespace }, described, clusterId }
  const manifests = await makeSecrets(secrets, kubernetes, progress, changed)
  const upgraded = await upgradeRelease(release, rendered.alone, tools)
  const deployed = { name, namespace, ...upgraded }
  await reached?.(deployed)
  const objects = await standingObjects(release, rendered.objects, helm, progress)
  const around = { waiting, progress }
  await awaitReleaseSecrets(secrets, { objects, manifests }, kubernetes, around)
  const rollout = {
    namespace,
    tracked: trackedOf(objects, namespace),
    awaitsJobs: request.awaitsJobs ?? true,
  }
  const notes = await awaitRollout(rollout, kubernetes, waiting, progress)
  for (const note of notes) progress.info(note)
  const doors = doorsOf(objects, namespace)
  if (doors.length === 0) return deployed
  const found = await awaitTargets(doors, kubernetes, waiting, progress)
  const targets = request.mount === undefined ? found : mountedAt(request.mount, found)
  const addressed = { ...deployed, ...urlOf(targets) }
  await reached?.(addressed)
  if (request.response === undefined) return addressed
  // A changed release has to respond several times: old pods may still respond at first.
  const times = deployed.changes.length > 0 ? 3 : 1
  await awaitResponses(targets, request.response, {
    probe: clients.probe,
    times,
    waiting,
    progress,
  })
  return { ...addressed, hasAnswered: true }
}

/** The URL for people: the first target that speaks HTTP. */
const urlOf = (targets: readonly Target[]): Pick<Deployed, 'url' | 'addressUrl'> => {
  const first = targets.find((target) => target.is === 'http')
  if (first === undefined) return {}
  const { url, shown, host } = first
  return { url: shown, ...(host === undefined ? {} : { addressUrl: url }) }
}

const withOutcome = (error: unknown, done: string | undefined): unknown => {
  if (done === undefined || !(error instanceof ActionError)) return error
  const { code, message, hint, cause } = error
  return new ActionError({ code, message: `${message}\n${done}`, hint, cause })
}

/** The cause comes first, then what was awaited, then the evidence. */
const withDiagnostics = async (
  error: unknown,
  objects: readonly unknown[],
  namespace: string,
  around: DiagnosisSources,
): Promise<unknown> => {
  if (!(error instanceof ActionError)) return error
  const { cause, evidence } = await diagnose(error, objects, namespace, around)
  // That pods lack a Secret is a consequence, not the cause.
  const found = error.code === 'SECRETS_NOT_SYNCED' ? undefined : cause
  if (found === undefined && evidence === '') return error
  const { code, cause: thrown } = error
  const parts = [found?.text, error.message, evidence].filter((part) => part)
  const hint = found?.hint ?? error.hint
  return new ActionError({ code, message: parts.join('\n'), hint, cause: thrown })
}
