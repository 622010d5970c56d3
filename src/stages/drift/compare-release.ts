import type { HelmRelease } from '../../clients/kubernetes/helm-arguments.ts'
import type { Helm } from '../../clients/kubernetes/helm.ts'
import type { ForbiddenObject } from '../../clients/kubernetes/diff/object-difference.ts'
import type { Kubernetes } from '../../clients/kubernetes/kubernetes.ts'
import type { LoadBalancer } from '../../clients/network/load-balancers.ts'
import type { Clock } from '../../core/clock.ts'
import { ActionError, messageOf } from '../../values/action-error.ts'
import { renderRelease } from '../deploy/render.ts'
import type { ImageKeys } from '../deploy/image-values.ts'
import { notDeployed } from '../deploy/not-deployed.ts'
import { ABANDONED, busy, isPending } from '../deploy/free-release.ts'
import { withDeployedImage } from './deployed-values.ts'
import { balancedServices, balancerChanges } from './balancers.ts'
import { type DriftFinding, wholeFinding } from './finding.ts'
import { liveChanges } from './live-changes.ts'
import { withOwners } from './owners/release-owners.ts'
import { describedObjects } from '../secrets/plan.ts'
import type { SecretsRequest } from '../secrets/request.ts'
import { releaseChanges } from './release-changes.ts'
import { withoutScaledReplicas } from './scaled-replicas.ts'
import { comparedSection, type DriftSection, type UnseenObject } from './section.ts'

/** The options of comparing a release. */
export interface ReleaseComparison {
  readonly imageKeys: ImageKeys
  /** Whether to show differing values of the cluster next to their paths. */
  readonly showValues: boolean
  /** Secrets of a vault that accompany the release. */
  readonly secrets?: SecretsRequest | undefined
}

interface ReleaseClients {
  readonly helm: Helm
  readonly kubernetes: Pick<Kubernetes, 'differences' | 'list' | 'listObjects' | 'managed'>
  /** The load balancers of the cluster's compartment. */
  readonly balancers: () => Promise<readonly LoadBalancer[]>
  readonly clock: Clock
}

/** In one line, since lists contain it too. */
const notCompared = (error: unknown): string => {
  const what = `the load balancers are not compared: ${messageOf(error)}`
  if (!(error instanceof ActionError)) return what
  return `${what.replace(/\.?$/, '.')} ${error.hint.replace(/\s+/g, ' ')}`
}

/** Compares load balancers. Without permission to read them, warns and continues. */
const compareBalancers = async (
  objects: readonly unknown[],
  namespace: string,
  { kubernetes, balancers }: ReleaseClients,
): Promise<{ readonly changes: readonly DriftFinding[]; readonly warnings: readonly string[] }> => {
  const services = balancedServices(objects)
  if (services.length === 0) return { changes: [], warnings: [] }
  const warnings: string[] = []
  const [live, found] = await Promise.all([
    kubernetes.managed(namespace, services).catch(() => []),
    balancers().catch((error: unknown) => {
      warnings.push(notCompared(error))
      return undefined
    }),
  ])
  return { changes: balancerChanges(services, live, found, namespace), warnings }
}

/** Compares the objects for the described secrets; if the operator is gone, warns and continues. */
const besideRelease = async (
  release: HelmRelease,
  secrets: SecretsRequest | undefined,
  kubernetes: Pick<Kubernetes, 'listObjects'>,
  warn: (text: string) => void,
): Promise<readonly unknown[]> => {
  if (secrets === undefined) return []
  try {
    return (await describedObjects(secrets, release, kubernetes)).manifests
  } catch (error) {
    warn(`the secrets of the vault are not compared: ${messageOf(error)}`)
    return []
  }
}

/**
 * Compares three things: what the chart renders, what Helm deployed last, and what is in the
 * cluster. Changes nothing; the API server only does a dry run.
 *
 * @throws ActionError RELEASE_BUSY while another deployment of it runs
 */
export const compareRelease = async (
  release: HelmRelease,
  { imageKeys, showValues, secrets }: ReleaseComparison,
  clients: ReleaseClients,
): Promise<DriftSection> => {
  const { helm, kubernetes, clock } = clients
  const last = (await helm.history(release)).at(-1)
  if (isPending(last) && clock.now() - last.updated < ABANDONED) throw busy(release, last)
  const missing = notDeployed(release, last)
  if (missing !== undefined)
    return comparedSection('release', [wholeFinding(missing, 'release')], [])
  const [{ objects: deployed }, given] = await Promise.all([
    helm.manifest(release),
    helm.values(release),
  ])
  const warnings: string[] = []
  const progress = {
    info: () => undefined,
    waiting: () => undefined,
    warning: (text: string) => void warnings.push(text),
  }
  const { namespace } = release
  const comparable = (objects: readonly unknown[]) =>
    withoutScaledReplicas(objects, namespace, kubernetes)
  const own = await comparable(deployed)
  const beside = await besideRelease(release, secrets, kubernetes, progress.warning)
  const unseen: UnseenObject[] = []
  const onForbidden = ({ kind, name, message }: ForbiddenObject) =>
    void unseen.push({ kind, target: `${kind}/${name}`, description: message })
  const asDeployed = withDeployedImage(release, given, imageKeys)
  const [{ objects: rendered }, differences] = await Promise.all([
    // Only a difference is worth a dry run in the cluster, which takes as long as all the rest.
    renderRelease(asDeployed, helm, () => Promise.resolve(helm), progress),
    kubernetes.differences(namespace, [...own, ...beside], onForbidden),
  ])
  // The deployed revision also has the replicas that an upgrade kept for an HPA.
  const sides = { deployed: own, rendered: await comparable(rendered), comparable }
  const found = await releaseChanges({ release: asDeployed, last, ...sides }, helm)
  const live = differences.flatMap((one) => liveChanges(one, showValues))
  const [owned, balancers] = await Promise.all([
    withOwners(live, [...own, ...beside], namespace, kubernetes),
    compareBalancers(own, namespace, clients),
  ])
  const changes = [...found, ...owned, ...balancers.changes]
  warnings.push(...balancers.warnings)
  const kept = `"${release.name}" revision ${last?.revision ?? 0}, ${own.length} objects`
  const plan = { release: true }
  return { ...comparedSection('release', changes, [kept], warnings), plan, unseen }
}
