import { createPublicKey } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { groupCalled, groupsOf } from '../../emulator/iam/groups.ts'
import { policiesOf, putPolicy } from '../../emulator/iam/policies.ts'
import { createRepository } from '../../emulator/oci/artifacts/container-repository.ts'
import { recordPush } from '../../emulator/oci/artifacts/record-push.ts'
import { scannedRepositories } from '../../emulator/oci/scanning/scans.ts'
import type { Listener } from '../../emulator/http/listener.ts'
import type { Cluster } from '../../emulator/oci/container-engine/cluster.ts'
import { addApiKey } from '../../emulator/oci/identity/api-keys.ts'
import { makeUser } from '../../emulator/oci/identity/users.ts'
import { networkSecurityGroups } from '../../emulator/oci/vcn/network-security-groups.ts'
import { LocalJob, type StepResult } from '../../scripts/local-job.ts'
import type { PolicyPlace, PolicyStatement } from '../../src/values/policy-statements.ts'
import { bastionIn } from './bastion-bed.ts'
import { type LocalOci, startLocalOci } from './local-oci.ts'
import { startApiServer, startRegistryDoor } from './policy-servers.ts'
import { forgetInstalled, policyTools, rememberInstalled } from './policy-tools.ts'
import { savedState } from './stored-state.ts'

type Texts = Readonly<Record<string, string>>

const compartments: Readonly<Record<PolicyPlace, string>> = {
  cluster: 'compartment shop',
  network: 'compartment network',
  repositories: 'compartment registry',
  root: 'tenancy',
}

export const statementOf = ({ grant, place, where }: PolicyStatement): string =>
  `Allow group deployers to ${grant} in ${compartments[place]}${where === undefined ? '' : ` where ${where}`}`

/** What a step needs besides its inputs. */
export interface Surroundings {
  /** Prepares what has to exist first. */
  readonly arrange?: () => void
  readonly variables?: Texts
}

/**
 * OCI with an enterprise's layout, whose group `deployers` has exactly the statements that a test
 * sets. Every step starts from the same state.
 */
export class PolicyBed {
  readonly oci: LocalOci
  readonly groupId: string
  readonly bastionId: string
  /** `host:port` of the registry. */
  readonly registry: string
  readonly #servers: readonly Listener[]
  readonly #job = new LocalJob()
  readonly #programs: string
  #users = 0
  #deployer = ''
  readonly #restore: () => void

  private constructor(oci: LocalOci, servers: Readonly<Record<'registry' | 'apiServer', Listener>>) {
    this.oci = oci
    this.#servers = [servers.registry, servers.apiServer]
    this.registry = `127.0.0.1:${servers.registry.port}`
    this.groupId = attachedGroup(oci)
    this.bastionId = bastionIn(oci)
    this.#programs = policyTools(oci.folder)
    writeFileSync(join(this.#job.workspace, 'Dockerfile'), 'FROM scratch\n')
    const chart = join(this.#job.workspace, 'chart')
    mkdirSync(chart)
    writeFileSync(join(chart, 'Chart.yaml'), '{ apiVersion: v2, name: shop, version: 1.0.0 }\n')
    for (const { id, name } of policiesOf(oci.context).list())
      if (name.startsWith('deployers')) policiesOf(oci.context).delete(id)
    this.#restore = savedState(oci.context)
  }

  static async start(): Promise<PolicyBed> {
    const oci = await startLocalOci(0)
    const pool = new LocalJob()
    const { clusterId, subnetIds } = oci.seeded
    const inputs = { 'cluster-id': clusterId, 'node-subnet-id': subnetIds.nodes, 'node-pool-size': '1' }
    await pool.run('ensure-node-pool', { ...inputs, 'node-pool-name': 'there' }, oci.environment)
    pool.end()
    const registry = await startRegistryDoor(oci)
    return new PolicyBed(oci, { registry, apiServer: await startApiServer(oci) })
  }

  /** Runs a step as a member of `deployers`, which has only these statements. */
  async run(
    action: string,
    inputs: Texts,
    statements: readonly PolicyStatement[],
    { arrange, variables = {} }: Surroundings = {},
  ): Promise<StepResult> {
    this.#restore()
    forgetInstalled(this.#programs)
    arrange?.()
    const { context } = this.oci
    const texts = statements.map(statementOf)
    if (texts.length > 0) putPolicy(context, context.tenancyId, 'under-test', texts)
    const environment = {
      OCI_CLI_ENDPOINT: this.oci.endpoint,
      OCI_CLI_CONFIG_FILE: this.#newDeployer(),
      DOCKER_CONFIG: this.#loggedIn(),
      PATH: `${this.#programs}:${process.env['PATH'] ?? ''}`,
      GITHUB_SHA: 'a'.repeat(40),
      ...variables,
    }
    return this.#job.run(action, inputs, environment)
  }

  /**
   * Adds a member to the group, with a file for the OCI CLI: OCI remembers the retry tokens of each
   * user.
   */
  #newDeployer(): string {
    const { context, folder, seeded, tenancyId } = this.oci
    const { privateKeyPem } = seeded.deployer
    const { id, scimId } = makeUser(context, `deployer-${++this.#users}@example.com`, false)
    const publicKeyPem = createPublicKey(privateKeyPem).export({ type: 'spki', format: 'pem' })
    const { fingerprint } = addApiKey(context, id, publicKeyPem.toString())
    const group = groupCalled(context, seeded.deployersGroupId)
    if (group) groupsOf(context).put({ ...group, members: [scimId] })
    const keyFile = join(folder, 'deployer.pem')
    writeFileSync(keyFile, privateKeyPem, { mode: 0o600 })
    const profile = { tenancy: tenancyId, user: id, fingerprint, region: context.region.name }
    const lines = Object.entries({ ...profile, key_file: keyFile }).map((pair) => pair.join('='))
    const file = join(folder, 'deployer.config')
    writeFileSync(file, ['[DEFAULT]', ...lines, ''].join('\n'), { mode: 0o600 })
    this.#deployer = id
    return file
  }

  /** Writes a folder with a login for the registry; our builder does not use it. */
  #loggedIn(): string {
    const folder = this.#job.temporaryFolder
    const auths = { [this.registry]: { auth: Buffer.from('a:b').toString('base64') } }
    writeFileSync(join(folder, 'config.json'), JSON.stringify({ auths }))
    return folder
  }

  /** Writes an environment file that records what rules reject, which reads the most. */
  recordingFile(): string {
    const file = 'recording.yml'
    const { nodes } = this.oci.seeded.subnetIds
    const text = `network: { node-subnet: ${nodes}, flow-logs: rejected }\n`
    writeFileSync(join(this.#job.workspace, file), text)
    return file
  }

  /** Creates a repository whose images are scanned, with an image of this tag. */
  scannedRepository(name: string, tag: string): void {
    this.repository(name)
    const { context, seeded } = this.oci
    const compartmentId = seeded.registryCompartmentId
    scannedRepositories(context).put({ id: name, compartmentId, problems: [], takes: 0 })
    const manifest = Buffer.from('{}')
    const push = { repositoryName: name, reference: tag, manifest, principalId: seeded.userId }
    recordPush(context, seeded.namespace, push)
  }

  /** Creates a repository of this name as an administrator. */
  repository(displayName: string): void {
    const { context, seeded } = this.oci
    createRepository(context, seeded.namespace, {
      ...{ compartmentId: seeded.registryCompartmentId, createdBy: seeded.userId, displayName },
    })
  }

  /** Marks the release as installed, with these objects in addition to its own. */
  installed(manifest: string): void {
    rememberInstalled(this.#programs, manifest)
  }

  /** Whether the rights of the last step allow a push to a repository. */
  mayPush(repositoryName: string): boolean {
    const principalId = this.#deployer
    return this.oci.ocir.allows({ principalId, repositoryName, action: 'push' })
  }

  async end(): Promise<void> {
    this.#job.end()
    await Promise.all(this.#servers.map((server) => server.close()))
    await this.oci.close()
  }
}

/** Creates a group that contains the API endpoint: only the rules of groups in use are read. */
const attachedGroup = ({ context, seeded }: LocalOci): string => {
  const details = { compartmentId: seeded.networkCompartmentId, vcnId: seeded.vcnId, displayName: 'endpoint' }
  const { id } = networkSecurityGroups.create(context, details)
  const clusters = context.store.collection<Cluster>('clusters')
  const cluster = clusters.get(seeded.clusterId)
  if (cluster)
    clusters.put({ ...cluster, endpointConfig: { ...cluster.endpointConfig, nsgIds: [id] } })
  return id
}
