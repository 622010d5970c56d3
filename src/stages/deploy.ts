import type { HelmRelease } from '../clients/kubernetes/helm-arguments.ts'
import type { Helm } from '../clients/kubernetes/helm.ts'
import type { Probe } from '../clients/http/http-probe.ts'
import type { Kubernetes } from '../clients/kubernetes/kubernetes.ts'
import type { Namespaces } from '../clients/kubernetes/namespaces.ts'
import type { WorkflowRuns } from '../clients/github/workflow-runs.ts'
import type { Clock } from '../core/clock.ts'
import type { Progress } from '../core/progress.ts'
import { ActionError } from '../values/action-error.ts'
import { pullSecretConfig, type RegistryLogin } from '../values/registry/docker-config.ts'
import { afterFailure, type FailurePolicy, revisionBefore } from './deploy/after-failure.ts'
import { type ExpectedResponse, awaitResponses } from './deploy/response/await-responses.ts'
import { awaitTargets } from './deploy/response/await-targets.ts'
import { requireClasses } from './deploy/response/class-check.ts'
import { doorsOf } from './deploy/response/doors.ts'
import { mountedAt } from './deploy/response/mounted.ts'
import type { Target } from './deploy/response/target.ts'
import type { ReadPaths } from './deploy/cause/network-cause.ts'
import { diagnose, type DiagnosisSources } from './deploy/diagnostics.ts'
import type { PendingPolicy } from './deploy/free-release.ts'
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
  /** Secrets of a vault to bring into the namespace. */
  readonly secrets?: SecretsRequest | undefined
  /** OCID of the cluster, where it is known: a policy statement that is missing names it. */
  readonly clusterId?: string | undefined
  /** Whether Jobs of the release that still run are waited for, which is so if nothing is said. */
  readonly awaitsJobs?: boolean | undefined
  /** Milliseconds for the rollout, the address and the answer together. */
  readonly timeout: number
  /** What becomes of the release if its deployment fails; it is kept if nothing is said. */
  readonly onFailure?: FailurePolicy | undefined
  /** What becomes of it if an earlier deployment left it pending. */
  readonly onPending?: PendingPolicy | undefined
  /** What is asked of it in the end; nothing if it is not given. */
  readonly response?: ExpectedResponse | undefined
  /** The path that it has to itself behind a controller, if it shares a host with others. */
  readonly mount?: string | undefined
}

interface DeployClients {
  readonly helm: Helm
  readonly kubernetes: Kubernetes
  readonly namespaces: Pick<Namespaces, 'find' | 'create'>
  readonly probe: Probe
  readonly runs: WorkflowRuns
  readonly clock: Clock
  /** Asked where a load balancer does not respond; not given where OCI is not signed in to. */
  readonly readPaths?: ReadPaths
}

export interface Deployed {
  readonly name: string
  readonly namespace: string
  readonly revision: number
  /** Of the first load balancer; absent if the release has none. */
  readonly url?: string
  /** The same by its address, where the URL has a name that need not lead there yet. */
  readonly addressUrl?: string
  /** Whether it was asked, and answered as it should. */
  readonly hasAnswered?: boolean
  /** What was changed in the cluster, empty if it was as desired. */
  readonly changes: readonly string[]
}

/** What ends a deployment, and what is told at once, so that what was done is known also if the rest fails. */
interface DeployRun {
  readonly signal?: AbortSignal | undefined
  /** What was changed in the cluster. */
  readonly changed?: (description: string) => void
  /** The release as far as it has come: its revision first, then its address too. */
  readonly reached?: (release: Deployed) => Promise<void> | void
}

/**
 * Brings the release to what the chart renders and waits until it is rolled out and answers. An
 * unchanged release is not upgraded, but still waited for.
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
  // A release that was changed has to answer several times: old pods may still answer at first.
  const times = deployed.changes.length > 0 ? 3 : 1
  await awaitResponses(targets, request.response, {
    probe: clients.probe,
    times,
    waiting,
    progress,
  })
  return { ...addressed, hasAnswered: true }
}

/** What people open: the first place that speaks HTTP. */
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

/** The cause comes first, then what was waited for, then the evidence. */
const withDiagnostics = async (
  error: unknown,
  objects: readonly unknown[],
  namespace: string,
  around: DiagnosisSources,
): Promise<unknown> => {
  if (!(error instanceof ActionError)) return error
  const { cause, evidence } = await diagnose(error, objects, namespace, around)
  // That pods lack a Secret follows from it, and is not why.
  const found = error.code === 'SECRETS_NOT_SYNCED' ? undefined : cause
  if (found === undefined && evidence === '') return error
  const { code, cause: thrown } = error
  const parts = [found?.text, error.message, evidence].filter((part) => part)
  const hint = found?.hint ?? error.hint
  return new ActionError({ code, message: parts.join('\n'), hint, cause: thrown })
}
