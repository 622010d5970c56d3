import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { putPolicy, policiesOf } from '../../../../../emulator/iam/policies.ts'
import type { Listener } from '../../../../../emulator/http/listener.ts'
import type { Cluster } from '../../../../../emulator/oci/container-engine/cluster.ts'
import { createRepository } from '../../../../../emulator/oci/artifacts/container-repository.ts'
import { networkSecurityGroups } from '../../../../../emulator/oci/vcn/network-security-groups.ts'
import { clockUntil } from '../../../../../src/clients/clock.ts'
import { doctor } from '../../../../../src/actions/doctor.ts'
import { ensureNetwork } from '../../../../../src/actions/ensure-network.ts'
import { ensureNodePool } from '../../../../../src/actions/ensure-node-pool.ts'
import type { Finding } from '../../../../../src/stages/doctor/finding.ts'
import { policyLists } from '../../../../../src/values/policies.ts'
import { LAG, type LocalOci, startLocalOci } from '../../../../dist/local-oci.ts'
import { statementOf } from '../../../../dist/policy-bed.ts'
import { startApiServer, startRegistryDoor } from '../../../../dist/policy-servers.ts'
import { policyTools } from '../../../../dist/policy-tools.ts'
import { savedState } from '../../../../dist/stored-state.ts'
import { actionMemory } from '../action-memory.ts'

type Texts = Readonly<Record<string, string>>

/** The statements that a root run of all stages needs. */
export const rootStatements =
  policyLists.find(({ action, mode }) => action === 'root' && mode.startsWith('build-push'))
    ?.statements ?? []

/** Lets the doctor read the policies. */
export const POLICIES = 'Allow group deployers to inspect policies in tenancy'
const LIMITS = 'Allow group deployers to inspect resource-availability in tenancy'

/** What is wrong with a set-up. */
export interface Broken {
  readonly statements?: readonly string[]
  readonly inputs?: Texts
  readonly variables?: Readonly<Record<string, string | undefined>>
  /** Runs once everything is set up correctly. */
  readonly arrange?: () => Promise<void> | void
  /** Replaces lines of the environment file. */
  readonly file?: (text: string) => string
}

type Saved = Readonly<Record<string, { readonly items: readonly unknown[] }>>

interface Request {
  readonly method: string
  readonly operation?: string
  readonly status: number
}

/** A complete set-up, which a test breaks and the doctor then examines. */
export class DoctorBed {
  readonly oci: LocalOci
  readonly registry: string
  /** Paths of the API server that return another status than 200. */
  readonly statuses = new Map<string, number>()
  hasRights = true
  #servers: readonly Listener[] = []
  #restore: () => void = () => undefined
  readonly #clock = clockUntil(new AbortController().signal)

  private constructor(oci: LocalOci, registry: Listener) {
    this.oci = oci
    this.registry = `127.0.0.1:${registry.port}`
  }

  static async start(): Promise<DoctorBed> {
    const oci = await startLocalOci(0)
    const registry = await startRegistryDoor(oci)
    const bed = new DoctorBed(oci, registry)
    const apiServer = await startApiServer(oci, {
      statusOf: (path) => bed.statuses.get(path) ?? 200,
      hasRights: () => bed.hasRights,
    })
    bed.#servers = [registry, apiServer]
    process.env['PATH'] = `${policyTools(oci.folder)}:${process.env['PATH'] ?? ''}`
    await bed.#arrange()
    bed.#restore = savedState(oci.context)
    return bed
  }

  async #arrange(): Promise<void> {
    const { context, seeded, environment } = this.oci
    const { clusterId, subnetIds } = seeded
    const network = { 'cluster-id': clusterId, 'node-subnet-id': subnetIds.nodes }
    const run = actionMemory(network, this.#clock, environment)
    await ensureNetwork.main(run.context)
    const pool = { ...network, 'node-pool-name': 'shop', 'node-pool-size': '1' }
    await ensureNodePool.main(actionMemory(pool, this.#clock, environment).context)
    createRepository(context, seeded.namespace, {
      ...{ compartmentId: seeded.registryCompartmentId, createdBy: seeded.userId },
      displayName: 'shop',
    })
    this.#putGroup()
    for (const { id, name } of policiesOf(context).list())
      if (name.startsWith('deployers')) policiesOf(context).delete(id)
    await this.#clock.sleep(LAG)
  }

  /** Creates a group that contains the API endpoint, so that its rules are read. */
  #putGroup(): void {
    const { context, seeded } = this.oci
    const { networkCompartmentId: compartmentId, vcnId, clusterId } = seeded
    const details = { compartmentId, vcnId, displayName: 'endpoint' }
    const { id } = networkSecurityGroups.create(context, details)
    const clusters = context.store.collection<Cluster>('clusters')
    const cluster = clusters.get(clusterId)
    if (cluster === undefined) return
    clusters.put({ ...cluster, endpointConfig: { ...cluster.endpointConfig, nsgIds: [id] } })
  }

  #file(): string {
    const { clusterId, subnetIds, registryCompartmentId } = this.oci.seeded
    return [
      `cluster: ${clusterId}`,
      'region: eu-frankfurt-1',
      `network: { node-subnet: ${subnetIds.nodes} }`,
      'node-pool: { name: shop, size: 1 }',
      `image: { repository: shop, compartment: ${registryCompartmentId}, registry: '${this.registry}' }`,
      'release: { namespace: shop, chart: chart }',
      'scaling: { web: { at-least: 2 } }',
      '',
    ].join('\n')
  }

  #inputs(): Texts {
    const { clientId, clientSecret, namespace, userName, authToken } = this.oci.seeded
    return {
      ...{ 'identity-domain-url': this.oci.endpoint, 'client-id': clientId },
      ...{ 'client-secret': clientSecret, 'fail-on-missing': 'false' },
      ...{ 'pull-username': `${namespace}/${userName}`, 'pull-token': authToken },
    }
  }

  #workspace(text: string): string {
    const folder = actionMemory({}, this.#clock).context.temporaryFolder
    mkdirSync(join(folder, '.github'))
    mkdirSync(join(folder, 'chart'))
    writeFileSync(join(folder, '.github/oke.yml'), text)
    writeFileSync(join(folder, 'Dockerfile'), 'FROM scratch\n')
    const chart = '{ apiVersion: v2, name: shop, version: 1.0.0 }\n'
    writeFileSync(join(folder, 'chart/Chart.yaml'), chart)
    return folder
  }

  /** Returns the doctor's findings, and the requests that were more than reads. */
  async examine(broken: Broken = {}) {
    const { context, endpoint, adminEndpoint, oidcRequest } = this.oci
    this.#reset()
    const given = broken.statements ?? [...rootStatements.map(statementOf), POLICIES]
    putPolicy(context, context.tenancyId, 'under-test', [...given, LIMITS])
    await broken.arrange?.()
    // Waits for the read lag: the state is changed behind the API.
    await this.#clock.sleep(LAG)
    const text = (broken.file ?? ((same) => same))(this.#file())
    const workspace = this.#workspace(text)
    const variables = {
      OCI_CLI_ENDPOINT: endpoint,
      ACTIONS_ID_TOKEN_REQUEST_URL: oidcRequest.url,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidcRequest.token,
      GITHUB_WORKSPACE: workspace,
      ...broken.variables,
    }
    const set = Object.entries(variables).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    )
    const before = this.#collections()
    await fetch(`${adminEndpoint}/requests`, { method: 'DELETE' })
    const inputs = { ...this.#inputs(), ...broken.inputs }
    const run = actionMemory(inputs, this.#clock, Object.fromEntries(set))
    // The directory in which the runner starts a step.
    const here = process.cwd()
    process.chdir(workspace)
    await doctor.main(run.context).finally(() => process.chdir(here))
    await doctor.post?.(run.context)
    const response = await fetch(`${adminEndpoint}/requests`)
    const { requests } = (await response.json()) as { requests: Request[] }
    return {
      findings: JSON.parse(String(run.outputs.get('findings'))) as Finding[],
      result: run.outputs.get('result'),
      summary: run.summary.join(''),
      log: run.lines.join('\n'),
      changed: Object.entries(this.#collections())
        .filter(([name, items]) => (before[name] ?? '[]') !== items)
        .map(([name]) => name),
      writes: requests
        .filter(({ method, status }) => method !== 'GET' && status < 300)
        .map(({ operation }) => operation),
    }
  }

  #collections(): Readonly<Record<string, string>> {
    const all = JSON.parse(JSON.stringify(this.oci.context.store)) as Saved
    const texts = Object.entries(all).map(([name, { items }]) => [name, JSON.stringify(items)])
    return Object.fromEntries(texts) as Record<string, string>
  }

  #reset(): void {
    this.#restore()
    this.statuses.clear()
    this.hasRights = true
  }

  /** Changes a setting through the emulator's admin API, for one test. */
  async admin(path: string, body: object): Promise<void> {
    const { adminEndpoint } = this.oci
    const response = await fetch(`${adminEndpoint}${path}`, {
      ...{ method: 'PUT', body: JSON.stringify(body) },
    })
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`)
  }

  /** Leaves only the private address, which cannot be reached from here. */
  closePublicEndpoint(): void {
    const { context, seeded } = this.oci
    const clusters = context.store.collection<Cluster>('clusters')
    const cluster = clusters.get(seeded.clusterId)
    if (cluster) clusters.put({ ...cluster, endpoints: { privateEndpoint: '127.0.0.3:1' } })
  }

  async end(): Promise<void> {
    await Promise.all(this.#servers.map((server) => server.close()))
    await this.oci.close()
  }
}
