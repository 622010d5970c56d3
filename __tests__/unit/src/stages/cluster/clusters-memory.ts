import type {
  ClusterEndpointPlace,
  ClusterUpdate,
  ClusterWork,
  ManagedCluster,
  ManagedClusterClient,
  NewCluster,
} from '../../../../../src/clients/container-engine/managed-cluster.ts'
import type { Clock } from '../../../../../src/core/clock.ts'
import { ActionError } from '../../../../../src/values/action-error.ts'

const refused = (status: number, code: string): ActionError =>
  new ActionError({
    code:
      { 404: 'OCI_NOT_FOUND_OR_NOT_ALLOWED', 412: 'OCI_CHANGED_MEANWHILE' }[status] ??
      'OCI_REFUSED',
    message: code,
    hint: '',
    service: { status, code, operation: 'memory' },
  })

interface Work {
  readonly id: string
  readonly clusterId: string
  readonly operation: string
  readonly acceptedAt: number
  readonly endsAt: number
  readonly outcome: 'SUCCEEDED' | 'FAILED'
  /** Returns the cluster as it is when the work ends. */
  readonly then: (cluster: ManagedCluster) => ManagedCluster
}

/**
 * Container Engine with retry tokens, etags, one work request at a time, and work that takes a
 * minute.
 */
export class ClustersInMemory implements ManagedClusterClient {
  readonly offered = ['v1.34.10', 'v1.35.2', 'v1.36.1', 'v1.37.0']
  readonly log: string[] = []
  outcome: Work['outcome'] = 'SUCCEEDED'
  /** Whether it accepts changes of clusters without making them. */
  ignores = false
  /** How many turns others get before a call does its work. */
  turns: () => number = () => 1
  /** Called before every call that changes something. */
  before: (call: string) => void = () => undefined
  readonly #clusters: ManagedCluster[] = []
  readonly #works: Work[] = []
  readonly #ended = new Set<string>()
  readonly #tokens = new Map<string, { readonly body: string; readonly workId: string }>()
  readonly #clock: Clock
  #version = 0

  constructor(clock: Clock) {
    this.#clock = clock
  }

  async #call<T>(work: () => T): Promise<T> {
    for (let turns = this.turns(); turns > 0; turns--) await Promise.resolve()
    this.#endWork()
    return work()
  }

  #endWork(): void {
    for (const work of this.#works) {
      if (work.endsAt > this.#clock.now() || this.#ended.has(work.id)) continue
      this.#ended.add(work.id)
      const cluster = this.#find(work.clusterId)
      const state = work.operation === 'CLUSTER_CREATE' ? 'FAILED' : 'ACTIVE'
      this.#put(
        work.outcome === 'FAILED'
          ? { ...cluster, state, stateDetails: 'no' }
          : { ...work.then(cluster), state: 'ACTIVE' },
      )
    }
  }

  #put(cluster: ManagedCluster): ManagedCluster {
    const kept = { ...cluster, etag: `v${++this.#version}` }
    const at = this.#clusters.findIndex(({ id }) => id === cluster.id)
    this.#clusters.splice(at < 0 ? this.#clusters.length : at, at < 0 ? 0 : 1, kept)
    return kept
  }

  get all(): readonly ManagedCluster[] {
    this.#endWork()
    return this.#clusters
  }

  /** Adds a cluster that was created by hand or by another tool. */
  add(settings: Partial<ManagedCluster> = {}): ManagedCluster {
    return this.#put({
      id: `cluster-${this.#clusters.length + 1}`,
      name: 'shop',
      compartmentId: 'compartment',
      vcnId: 'vcn',
      state: 'ACTIVE',
      version: 'v1.35.2',
      availableUpgrades: ['v1.36.1'],
      isEnhanced: true,
      hasNativePodNetwork: true,
      endpoint: { subnetId: 'api', groupIds: [], isPublic: true },
      loadBalancerSubnetIds: ['balancers'],
      servicesCidr: '10.96.0.0/16',
      tags: {},
      ...settings,
    })
  }

  /** Changes a cluster behind the run's back. */
  touch(id: string, settings: Partial<ManagedCluster>): void {
    const cluster = this.#clusters.find((one) => one.id === id)
    if (cluster !== undefined) this.#put({ ...cluster, ...settings })
  }

  /** Starts another client's work on a cluster. */
  occupy(id: string, then: Work['then'] = (cluster) => cluster): void {
    this.touch(id, { state: 'UPDATING' })
    this.#begin(id, 'CLUSTER_UPDATE', then)
  }

  remove(id: string): void {
    this.touch(id, { state: 'DELETED' })
  }

  #begin(clusterId: string, operation: string, then: Work['then'] = (one) => one): string {
    const acceptedAt = this.#clock.now()
    const id = `work-${this.#works.length + 1}`
    const endsAt = acceptedAt + 60_000
    this.#works.push({ id, clusterId, operation, acceptedAt, endsAt, outcome: this.outcome, then })
    return id
  }

  #find(id: string): ManagedCluster {
    const found = this.#clusters.find((one) => one.id === id)
    if (found === undefined) throw refused(404, 'NotAuthorizedOrNotFound')
    return found
  }

  findClusters(compartmentId: string, name: string) {
    return this.#call(() =>
      this.#clusters
        .filter((one) => one.compartmentId === compartmentId && one.name === name)
        .filter(({ state }) => state !== 'DELETED')
        .map(({ etag: _etag, kmsKeyId: _kmsKeyId, ...summary }) => summary),
    )
  }

  managedCluster(id: string) {
    return this.#call(() => this.#find(id))
  }

  versions() {
    return this.#call(() => this.offered)
  }

  createCluster(wanted: NewCluster, retryToken: string): Promise<string> {
    return this.#call(() => {
      this.before('create')
      const body = JSON.stringify(wanted)
      const known = this.#tokens.get(retryToken)
      if (known !== undefined && known.body !== body) throw refused(409, 'InvalidatedRetryToken')
      if (known !== undefined) return known.workId
      this.log.push('create')
      const { loadBalancerSubnetId = '', ...rest } = wanted
      const { id } = this.add({
        ...rest,
        loadBalancerSubnetIds: [loadBalancerSubnetId],
        state: 'CREATING',
      })
      const workId = this.#begin(id, 'CLUSTER_CREATE')
      this.#tokens.set(retryToken, { body, workId })
      return workId
    })
  }

  #change(cluster: ManagedCluster, what: string, then: Work['then']): Promise<string> {
    return this.#call(() => {
      this.before(what)
      const now = this.#find(cluster.id)
      if (cluster.etag !== undefined && now.etag !== cluster.etag) throw refused(412, 'NoEtagMatch')
      if (now.state !== 'ACTIVE') throw refused(409, 'IncorrectState')
      this.log.push(what)
      this.touch(cluster.id, { state: 'UPDATING' })
      return this.#begin(cluster.id, 'CLUSTER_UPDATE', then)
    })
  }

  updateCluster(cluster: ManagedCluster, update: ClusterUpdate): Promise<string> {
    const changed = Object.fromEntries(
      Object.entries(update).filter(([, value]) => value !== undefined),
    )
    return this.#change(cluster, JSON.stringify(update), (now) =>
      this.ignores ? now : { ...now, ...changed },
    )
  }

  updateEndpoint(cluster: ManagedCluster, place: Omit<ClusterEndpointPlace, 'subnetId'>) {
    return this.#change(cluster, 'endpoint', (now) => ({
      ...now,
      endpoint: { ...now.endpoint, ...place },
    }))
  }

  #shown({ id, operation, acceptedAt, endsAt, outcome, clusterId }: Work): ClusterWork {
    const status = this.#clock.now() < endsAt ? 'IN_PROGRESS' : outcome
    return { id, operation, acceptedAt, status, clusterIds: [clusterId] }
  }

  clusterWork(id: string) {
    return this.#call(() => {
      const found = this.#works.find((one) => one.id === id)
      if (found === undefined) throw refused(404, 'NotAuthorizedOrNotFound')
      return this.#shown(found)
    })
  }

  unfinishedWork({ id }: Pick<ManagedCluster, 'id' | 'compartmentId'>) {
    return this.#call(() =>
      this.#works
        .filter(({ clusterId }) => clusterId === id)
        .map((work) => this.#shown(work))
        .filter(({ status }) => status === 'IN_PROGRESS'),
    )
  }

  workLogs(id: string) {
    return this.#call(() => [`${id} accepted`])
  }

  workErrors() {
    return this.#call(() => ['LimitExceeded: the limit of clusters is 1'])
  }
}
