import type { ImageBuild, ImageBuilder } from '../../../../src/clients/image-build/image-build.ts'
import type {
  NodePool,
  NodePoolSettings,
} from '../../../../src/clients/container-engine/node-pools.ts'
import type { ProbeResponse, ProbeRequest } from '../../../../src/clients/http/http-probe.ts'
import type { K6, Script } from '../../../../src/clients/kubernetes/k6.ts'
import type { LoadBalancer } from '../../../../src/clients/network/load-balancers.ts'
import type { OciSession } from '../../../../src/clients/oci/oci-session.ts'
import type { Repository } from '../../../../src/clients/registry/repositories.ts'
import type { ClusterNodes } from '../../../../src/clients/kubernetes/nodes/cluster-nodes.ts'
import type { openClients } from '../../../../src/actions/pipeline/clients.ts'
import type { Parts } from '../../../../src/actions/pipeline/run-pipeline.ts'
import { deployRequest, imagesToCome } from '../../../../src/actions/pipeline/requests.ts'
import { reviewPlanned } from '../../../../src/actions/pipeline/review-planned.ts'
import { planMetricsServer } from '../../../../src/stages/metrics-server/plan.ts'
import { renderRelease } from '../../../../src/stages/deploy/render.ts'
import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { ActionError } from '../../../../src/values/action-error.ts'
import { HelmMemory } from '../stages/helm-memory.ts'
import { deployment, hpa, KubernetesMemory } from '../stages/kubernetes-memory.ts'
import { NamespacesMemory } from '../stages/namespaces-memory.ts'
import { NetworkMemory, subnet } from '../stages/network-memory.ts'
import { keptProgress } from '../stages/quiet-progress.ts'
import { runsMemory } from '../stages/runs-memory.ts'
import { VirtualClock } from '../stages/virtual-clock.ts'

/** In these tests, pods send no load. */
const NO_NODES: ClusterNodes = {
  list: async () => [],
  cordon: async () => undefined,
  podsOn: async () => [],
  podsIn: async () => [],
  evict: async () => 'gone',
}
const loads = { note: async () => undefined, remove: async () => true }

export const ids = {
  cluster: 'ocid1.cluster.oc1.eu-frankfurt-1.aaaaaaaacluster',
  compartment: 'ocid1.compartment.oc1..aaaaaaaacompartment',
  nodes: 'ocid1.subnet.oc1.eu-frankfurt-1.aaaaaaaanodes',
  endpoint: 'ocid1.subnet.oc1.eu-frankfurt-1.aaaaaaaaendpoint',
  balancer: 'ocid1.subnet.oc1.eu-frankfurt-1.aaaaaaaabalancer',
}

export const digest = `sha256:${'a'.repeat(64)}`

const service = {
  kind: 'Service',
  metadata: { name: 'edge' },
  spec: { type: 'LoadBalancer', ports: [{ port: 80 }] },
  status: { loadBalancer: { ingress: [{ ip: '203.0.113.9' }] } },
}

const session: OciSession = {
  keyId: 'key',
  tenancyId: 'ocid1.tenancy.oc1..aaaaaaaatenancy',
  region: 'eu-frankfurt-1',
  realm: 'oc1',
  privateKey: createPrivateKey(
    generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    }).privateKey,
  ),
}

const k6Summary = (failed: boolean) =>
  JSON.stringify({
    metrics: {
      http_reqs: { count: 2400, rate: 80 },
      http_req_duration: { 'p(95)': 41 },
      http_req_failed: { value: failed ? 0.5 : 0, thresholds: { 'rate<=0.01': failed } },
    },
  })

class ToolMissing extends ActionError {
  constructor(command: string) {
    super({ code: 'TOOL_MISSING', message: `${command} is not on PATH`, hint: 'install it' })
  }
}

/** The parts of OCI, a registry, a cluster and a load that the pipeline uses, in memory. */
export class PipelineMemory {
  readonly clock = new VirtualClock()
  readonly network = new NetworkMemory()
  readonly kubernetes = new KubernetesMemory()
  readonly namespaces = new NamespacesMemory(this.clock, this.kubernetes)
  readonly helm: HelmMemory
  readonly pools: NodePool[] = []
  /** The only Service of the chart. */
  readonly service = structuredClone(service) as typeof service & {
    metadata: { annotations?: Record<string, string> }
  }
  readonly repositories = new Map<string, Repository>()
  /** By the names of the created repositories. */
  readonly readmes = new Map<string, string | undefined>()
  readonly balancers: LoadBalancer[] = []
  /** What service limits leave, by limit name. */
  readonly balancersLeft: Record<string, number | undefined> = {}
  readonly builds: ImageBuild[] = []
  readonly calls: string[] = []
  buildFailure: Error | undefined
  /** The repository whose build fails once all others are pushed. */
  failingRepository: string | undefined
  /** Thrown by the second read of the work request. */
  poolFailure: Error | undefined
  loadFails = false
  /** The scripts of the loads that were sent. */
  readonly scripts: Script[] = []
  /** Called while the load is sent. */
  underLoad: () => void = () => undefined
  /** Whether listing pools is refused. */
  poolsRefused = false
  /** Runs when the cluster is connected. */
  connect: () => Promise<void> = async () => void this.calls.push('connect')
  /** Ready replicas of the one desired. */
  readyReplicas = 1
  missingTools: string[] = []
  /** The requests to the release. */
  readonly asked: ProbeRequest[] = []
  /** The release's response. */
  response: ProbeResponse = { status: 200 }
  /** The replicas that the HPA reaches under the load. */
  scalesTo = 3

  constructor() {
    this.network.subnets.set(ids.endpoint, subnet(ids.endpoint, '10.0.0.0/28', ['endpoint-list']))
    this.network.subnets.set(ids.nodes, subnet(ids.nodes, '10.0.10.0/24', ['nodes-list']))
    this.network.subnets.set(ids.balancer, subnet(ids.balancer, '10.0.20.0/24', ['balancer-list']))
    this.helm = new HelmMemory([deployment('edge', 1, 1), this.service], () => {
      this.kubernetes.put('deployments', deployment('edge', 1, this.readyReplicas))
      this.kubernetes.put('services', this.service)
      this.kubernetes.put('hpa', hpa('edge', 1, 1, 20))
    })
  }

  readonly #builder: ImageBuilder = {
    name: 'podman',
    build: async (build) => {
      this.builds.push(build)
      if (this.buildFailure !== undefined) throw this.buildFailure
      const wanted = `/${this.failingRepository}:`
      if (build.references.some((reference) => reference.includes(wanted))) {
        for (let turn = 0; turn < 50; turn++) await Promise.resolve()
        throw new Error('exit status 1')
      }
      return { configDigests: [], push: async () => digest, forget: async () => undefined }
    },
  }

  readonly #engine = {
    cluster: async (id: string) => ({
      id,
      name: 'prod',
      compartmentId: ids.compartment,
      vcnId: 'vcn',
      state: 'ACTIVE',
      isEnhanced: true,
      hasNativePodNetwork: true,
      endpointSubnetId: ids.endpoint,
      endpointGroupIds: [],
      loadBalancerSubnetIds: [ids.balancer],
    }),
    findNodePools: async (_compartment: string, _cluster: string, name: string) =>
      this.pools.filter((pool) => pool.name === name),
    nodePools: async () => {
      if (this.poolsRefused) {
        const code = 'OCI_NOT_FOUND_OR_NOT_ALLOWED'
        throw new ActionError({ code, message: 'not to be seen', hint: '' })
      }
      return this.pools
    },
    nodePool: async (id: string) => {
      const pool = this.pools.find((one) => one.id === id)
      if (pool === undefined) throw new Error(`no pool ${id}`)
      return pool
    },
    createNodePool: async (compartmentId: string, clusterId: string, all: NodePoolSettings) => {
      this.calls.push('create pool')
      const number = this.pools.length + 1
      this.pools.push({ id: `pool-${number}`, compartmentId, clusterId, state: 'ACTIVE', ...all })
      return `work-${number}`
    },
    updateNodePool: async (id: string) => id.replace('pool', 'work'),
    deleteNodePool: async (id: string) => id.replace('pool', 'work'),
    virtualNodes: async () =>
      ['one', 'two'].map((name) => ({ id: name, name, state: 'ACTIVE', problem: undefined })),
    workRequest: async (id: string) => {
      this.calls.push('look at pool')
      const polls = this.calls.filter((call) => call === 'look at pool').length
      if (this.poolFailure !== undefined && polls > 1) throw this.poolFailure
      const status = this.poolFailure === undefined ? 'SUCCEEDED' : 'IN_PROGRESS'
      return { id, status, nodePoolIds: [id.replace('work', 'pool')] }
    },
    workRequestErrors: async () => [],
    availabilityDomains: async () => ['AD-1'],
    podShapes: async () => [],
    virtualNodeLimit: async () => ({ used: 0, available: 9 }),
  }

  readonly #load: K6['run'] = async (script, _environment, { signal, interrupt }, { onSent }) => {
    this.calls.push('load')
    this.scripts.push(script)
    interrupt?.addEventListener('abort', () => this.calls.push('end load'))
    const begun = this.clock.now()
    const seconds = () => [{ at: begun, ended: 80, failed: 0, dropped: 0, p95Milliseconds: 41 }]
    onSent?.({ seconds, recent: seconds })
    await this.clock.sleep(20_000)
    if (this.scalesTo > 1) {
      this.kubernetes.put('hpa', hpa('edge', 1, this.scalesTo, 100))
      this.kubernetes.put('deployments', deployment('edge', this.scalesTo, this.scalesTo))
    }
    this.underLoad()
    signal?.throwIfAborted()
    await this.clock.sleep(10_000)
    const summary = k6Summary(this.loadFails)
    return { exitCode: this.loadFails ? 99 : 0, summary, seconds: seconds(), output: '' }
  }

  readonly parts: Omit<Parts, 'openClients'> & { readonly openClients: typeof openClients } = {
    openIdentity: async () => session,
    logInToRegistry: async (registry) => void this.calls.push(`log in to ${registry}`),
    openClients: (inputs, _session, registry) => ({
      engine: async () => this.#engine,
      network: async () => this.network,
      balancers: async () => ({
        list: async () => this.balancers,
        left: async ({ name }) => this.balancersLeft[name],
      }),
      repositories: async () => ({
        namespace: async () => 'acme',
        find: async (_compartment, name) => this.repositories.get(name),
        create: async ({ name, settings }) => {
          this.readmes.set(name, settings.readme)
          const repository = { id: 'r', name, isPublic: false }
          this.repositories.set(name, repository)
          return repository
        },
        settings: async () => ({}),
        update: async () => undefined,
        lastSize: async () => undefined,
        scans: async () => [],
        scanProblems: async () => [],
        lastImages: async () => [],
      }),
      images: {
        find: async (_repository, reference) =>
          /^sha256:/.test(reference)
            ? { digest: reference, platforms: [], configDigests: [], size: 10 }
            : undefined,
      },
      builder: async () => this.#builder,
      signer: {
        require: async () => undefined,
        sign: async (image) => void this.calls.push(`sign ${image}`),
      },
      connect: async () => {
        await this.connect()
        return {
          kubernetes: this.kubernetes,
          ...{ nodes: NO_NODES, helm: this.helm },
          namespaces: this.namespaces,
          ...{ version: 'v1.36.1', loads },
        }
      },
      nodes: () => Promise.reject(new Error('no access')),
      requireTool: async (command) => {
        if (this.missingTools.includes(command)) throw new ToolMissing(command)
      },
      checkRelease: async () => {
        const { release } = inputs.environment
        if (release === undefined) return []
        const images = imagesToCome(inputs, registry)
        const request = deployRequest(inputs, release, registry, images)
        const { progress } = keptProgress()
        const inCluster = async () => {
          await this.connect()
          return this.helm
        }
        return (await renderRelease(request.release, this.helm, inCluster, progress)).objects
      },
      reviewRelease: () => {
        const { helm, kubernetes, namespaces } = this
        const version = 'v1.36.1'
        const connection = { nodes: NO_NODES, helm, kubernetes, namespaces, version, loads }
        return reviewPlanned(inputs, registry, connection)
      },
      reviewMetrics: () => planMetricsServer('v1.36.1', this.kubernetes),
      k6: { run: this.#load },
      probe: async (request) => {
        this.asked.push(request)
        return this.response
      },
      runs: runsMemory(),
      clock: this.clock,
    }),
  }
}
