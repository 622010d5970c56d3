import type { HelmRelease } from '../clients/kubernetes/helm-arguments.ts'
import type { LoadBalancers } from '../clients/network/load-balancers.ts'
import type { Clock } from '../core/clock.ts'
import { describedImages } from '../values/environment/built-images.ts'
import { clusterIdOf } from '../values/environment/cluster-id.ts'
import { type DescribedPool, describedPools } from '../values/environment/described-pools.ts'
import type { Environment } from '../values/environment/environment-schema.ts'
import { comparePool } from './drift/compare-pool.ts'
import { compareRelease, type ReleaseComparison } from './drift/compare-release.ts'
import { compareRepository } from './drift/compare-repository.ts'
import { compareNetwork } from './drift/compare-network.ts'
import { type DriftStage, driftStages } from './drift/drift-stages.ts'
import { comparedSection, type DriftSection } from './drift/section.ts'
import type { StageName } from './graph.ts'
import type { Connection } from './pipeline/pipeline.ts'
import { type PlanClients, planPipeline } from './pipeline/plan.ts'

export interface DriftRequest extends ReleaseComparison {
  readonly environment: Environment
  readonly picked: ReadonlySet<StageName>
  readonly release: HelmRelease | undefined
}

type DriftClients = Omit<PlanClients, 'checkRelease'> & {
  /** The ports of the release's Services decide about the network's rules. */
  checkRelease?(): Promise<readonly unknown[]>

  connect(): Promise<Connection>
  balancers(): Promise<LoadBalancers>
  readonly clock: Clock
}

/** The plan of a single stage, so that a failing one hides nothing of the others. */
const planOf = (name: DriftStage, { environment }: DriftRequest, clients: DriftClients) =>
  planPipeline(environment, new Set([name]), {
    ...clients,
    checkRelease: async () =>
      name === 'ensure-network' ? ((await clients.checkRelease?.()) ?? []) : [],
  })

/** A pool by itself: one that cannot be changed in place hides nothing of the others. */
const compareOne = async (
  pool: DescribedPool['pool'],
  request: DriftRequest,
  clients: DriftClients,
): Promise<DriftSection> => {
  const environment = { ...request.environment, 'node-pool': pool, 'node-pools': undefined }
  const planned = planOf('ensure-node-pool', { ...request, environment }, clients)
  const plan = planned.then(({ nodePools = [] }) => nodePools[0])
  // Both are awaited: one that fails must not leave the other unhandled.
  const [engine] = await Promise.all([clients.engine(), plan.catch(() => undefined)])
  return comparePool(pool.name, plan, engine)
}

/** All pools as one part; it can be put right as far as each of them has a plan. */
const poolsSection = (sections: readonly DriftSection[]): DriftSection => {
  const changes = sections.flatMap((section) => section.changes)
  const kept = sections.flatMap((section) => section.kept)
  const warnings = sections.flatMap((section) => section.warnings)
  const nodePools = sections.flatMap(({ plan }) => plan?.nodePools ?? [])
  const plan = nodePools.length === 0 ? {} : { plan: { nodePools } }
  return { ...comparedSection('node pool', changes, kept, warnings), ...plan }
}

const compare: Readonly<
  Record<DriftStage, (request: DriftRequest, clients: DriftClients) => Promise<DriftSection>>
> = {
  'build-push': async (request, clients) => {
    const { repositories: plans = [] } = await planOf('build-push', request, clients)
    const images = describedImages(request.environment)
    const client = await clients.repositories()
    const sections = await Promise.all(
      images.map(({ image }, at) => {
        const plan = plans[at] ?? { changes: [], kept: [] }
        return compareRepository(image, plan, client)
      }),
    )
    const changes = sections.flatMap((section) => section.changes)
    const kept = sections.flatMap((section) => section.kept)
    return comparedSection('repository', changes, kept)
  },
  'ensure-network': async (request, clients) => {
    const { network } = await planOf('ensure-network', request, clients)
    return network === undefined ? comparedSection('network', [], []) : compareNetwork(network)
  },
  'ensure-node-pool': async (request, clients) => {
    const pools = describedPools(request.environment)
    return poolsSection(
      await Promise.all(pools.map(({ pool }) => compareOne(pool, request, clients))),
    )
  },
  deploy: async (request, clients) => {
    const { release } = request
    if (release === undefined) return comparedSection('release', [], [])
    const connection = await clients.connect()
    const balancers = async () => {
      const clusterId = clusterIdOf(request.environment) ?? ''
      const cluster = await (await clients.engine()).cluster(clusterId)
      return (await clients.balancers()).list(cluster.compartmentId)
    }
    return compareRelease(release, request, { ...connection, balancers, clock: clients.clock })
  },
}

const sectionOf = {
  'build-push': 'repository',
  'ensure-network': 'network',
  'ensure-node-pool': 'node pool',
  deploy: 'release',
} as const

/** Compares the picked parts with what exists. Changes nothing and does not throw. */
export const findDrift = (
  request: DriftRequest,
  clients: DriftClients,
): Promise<readonly DriftSection[]> =>
  Promise.all(
    driftStages
      .filter((name) => request.picked.has(name))
      .map(async (name): Promise<DriftSection> => {
        try {
          return await compare[name](request, clients)
        } catch (failure) {
          const nothing = { changes: [], kept: [], warnings: [] }
          return { name: sectionOf[name], outcome: 'failed', ...nothing, failure }
        }
      }),
  )
