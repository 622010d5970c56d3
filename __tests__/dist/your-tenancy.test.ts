import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'

import type { Listener } from '../../emulator/http/listener.ts'
import { LocalJob } from '../../scripts/local-job.ts'
import { doctor } from '../../src/actions/doctor.ts'
import { clockUntil } from '../../src/clients/clock.ts'
import { officialClients, outcomeOf } from '../e2e/official-clients.ts'
import { actionMemory } from '../unit/src/actions/action-memory.ts'
import { LAG, type LocalOci, startLocalOci } from './local-oci.ts'
import { startApiServer, startRegistryDoor } from './policy-servers.ts'
import { blocks, emptyTenancy, filledIn, type Issuer, kept, pageTools } from './tenancy-page.ts'

// The OCI CLI takes seconds for each of its calls.
jest.setTimeout(600_000)

let oci: LocalOci
let gitHub: Issuer
let servers: readonly Listener[]
let registry: string
let programs: string
let job: LocalJob

beforeAll(async () => {
  oci = await startLocalOci(0)
  const door = await startRegistryDoor(oci)
  servers = [door, await startApiServer(oci)]
  registry = `127.0.0.1:${door.port}`
  programs = pageTools(oci.folder)
  job = new LocalJob()
  gitHub = emptyTenancy(oci)
})

afterAll(async () => {
  job.end()
  await Promise.all(servers.map((server) => server.close()))
  await oci.close()
})

/**
 * The values that readers insert for the page's examples. The network is in the cluster's
 * compartment.
 */
const values = () => {
  const { seeded, endpoint, tenancyId } = oci
  return {
    'ocid1.tenancy.oc1..…': tenancyId,
    'ocid1.compartment.oc1..…': seeded.compartmentId,
    'https://idcs-….identity.oraclecloud.com': endpoint,
    'ocid1.cluster.oc1.…': seeded.clusterId,
    'ocid1.subnet.oc1.…': seeded.subnetIds.nodes,
    'https://token.actions.githubusercontent.com/.well-known/jwks': gitHub.publicKeyEndpoint,
    'https://token.actions.githubusercontent.com': gitHub.issuer,
    'OWNER@OWNERID/REPO@REPOID': 'octo@583231/shop@1296269',
    'OWNER/REPO': 'octo/shop',
  }
}

/** Runs all blocks in one shell that stops at the first failure, and at an unset variable. */
const runPage = async () => {
  const script = ['set -euo pipefail', ...blocks.map((text) => filledIn(text, values()))]
  const env = {
    ...{ HOME: job.temporaryFolder, ...oci.environment, SUPPRESS_LABEL_WARNING: 'True' },
    PATH: `${programs}:${await officialClients()}:${process.env['PATH'] ?? ''}`,
  }
  const options = { env, cwd: job.workspace, timeout: 500_000 }
  return outcomeOf('bash', ['-c', script.join('\n')], options)
}

const doctorInputs = () => ({
  method: 'github-oidc',
  'identity-domain-url': kept(programs, 'variable', 'OCI_IDENTITY_DOMAIN_URL'),
  'client-id': kept(programs, 'variable', 'OCI_CLIENT_ID'),
  'client-secret': kept(programs, 'secret', 'OCI_CLIENT_SECRET'),
  'pull-username': kept(programs, 'variable', 'OCIR_PULL_USERNAME'),
  'pull-token': kept(programs, 'secret', 'OCIR_PULL_TOKEN'),
})

const environmentFile = () =>
  [
    `cluster: ${kept(programs, 'variable', 'OKE_CLUSTER_ID')}`,
    'region: eu-frankfurt-1',
    `network: { node-subnet: ${kept(programs, 'variable', 'OKE_NODE_SUBNET_ID')} }`,
    'node-pool: { name: shop, size: 1 }',
    'image:',
    '  repository: shop',
    '  context: .',
    `  compartment: ${kept(programs, 'variable', 'OCI_COMPARTMENT_ID')}`,
    `  registry: ${registry}`,
    '',
  ].join('\n')

interface Finding {
  readonly verdict: string
}

const examine = async () => {
  mkdirSync(join(job.workspace, '.github'), { recursive: true })
  writeFileSync(join(job.workspace, '.github', 'oke.yml'), environmentFile())
  writeFileSync(join(job.workspace, 'Dockerfile'), 'FROM scratch\n')
  const environment = {
    OCI_CLI_ENDPOINT: oci.endpoint,
    ACTIONS_ID_TOKEN_REQUEST_URL: oci.oidcRequest.url,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: oci.oidcRequest.token,
  }
  const variables = { ...environment, GITHUB_WORKSPACE: job.workspace }
  const clock = clockUntil(new AbortController().signal)
  const run = actionMemory({ ...doctorInputs(), 'fail-on-missing': 'false' }, clock, variables)
  // The directory in which the runner starts a step.
  const here = process.cwd()
  process.chdir(job.workspace)
  await doctor.main(run.context).finally(() => process.chdir(here))
  await doctor.post?.(run.context)
  const findings = JSON.parse(String(run.outputs.get('findings'))) as Finding[]
  return { log: run.lines.join('\n'), missing: findings.filter(({ verdict }) => verdict === 'missing') }
}

describe('docs/your-tenancy.md, block by block, in an empty tenancy', () => {
  it('ends, with every variable set before it is used', async () => {
    const ended = await runPage()
    expect([ended.code, ended.code === 0 ? '' : ended.stderr]).toEqual([0, ''])
    expect(ended.stdout).toContain('ENHANCED_CLUSTER')
    const log = readFileSync(join(programs, 'kubectl.log'), 'utf8')
    expect(log).toMatch(/rolebinding deployers .* --group ocid1\.group\./)
    expect(log).toMatch(/can-i create deployments .* --as ocid1\.user\..* --as-group ocid1\.group\./)
    expect(readFileSync(join(programs, 'podman.password'), 'utf8')).not.toBe('')
  })

  it('makes what a job needs: the doctor, signed in by it, misses nothing', async () => {
    await new Promise((wake) => setTimeout(wake, LAG))
    const { missing, log } = await examine()
    expect([missing, log]).toEqual([[], expect.stringContaining('takes the pull token')])
  })
})
