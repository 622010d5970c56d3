import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'

import { type PolicyList, policyLists } from '../../src/values/policies.ts'
import type { PolicyStatement } from '../../src/values/policy-statements.ts'
import { pullRequestEvent } from '../e2e/actions/pull-request.ts'
import { makePrivate } from './bastion-bed.ts'
import { PolicyBed, statementOf, type Surroundings } from './policy-bed.ts'

/**
 * Each list of policies is sufficient, and every statement is necessary: the steps run with one
 * less.
 */
jest.setTimeout(60_000)

let bed: PolicyBed

beforeAll(async () => {
  bed = await PolicyBed.start()
})

afterAll(() => bed.end())

type Texts = Readonly<Record<string, string>>

interface Step extends Surroundings {
  readonly inputs: Texts
  /** A repository to which the step has to push; its builder here pushes nothing. */
  readonly pushesTo?: string
}

const network = (): Texts => ({
  'cluster-id': bed.oci.seeded.clusterId,
  'node-subnet-id': bed.oci.seeded.subnetIds.nodes,
})
const image = (): Texts => ({
  repository: 'shop',
  'compartment-id': bed.oci.seeded.registryCompartmentId,
  registry: bed.registry,
  builder: 'buildah',
})
const create = (): Texts => ({
  create: 'true',
  'compartment-id': bed.oci.seeded.networkCompartmentId,
  'vcn-cidr': '10.90.0.0/16',
})
const groups = (): Texts => ({
  ...network(),
  'network-mode': 'nsg',
  ...Object.fromEntries(
    ['endpoint', 'nodes', 'load-balancer'].map((role) => [`${role}-nsg-id`, bed.groupId]),
  ),
})
const login = (access: string) => (): Step => ({
  inputs: { registry: bed.registry, repositories: 'shop', access, 'tenancy-namespace': bed.oci.seeded.namespace },
  arrange: () => bed.repository('shop'),
})
const newCluster = (): Texts => ({
  create: 'true',
  'cluster-name': 'new',
  'compartment-id': bed.oci.seeded.compartmentId,
  'vcn-id': bed.oci.seeded.vcnId,
  'endpoint-subnet-id': bed.oci.seeded.subnetIds.endpoint,
  'load-balancer-subnet-id': bed.oci.seeded.subnetIds.loadBalancer,
})
const pool = (): Texts => ({ ...network(), 'node-pool-name': 'shop' })
/**
 * The settings that drift-check and the root action compare and change; the pool exists with
 * another size.
 */
const described = (): Texts => ({
  'cluster-id': bed.oci.seeded.clusterId,
  region: 'eu-frankfurt-1',
  'node-subnet-id': bed.oci.seeded.subnetIds.nodes,
  'node-pool-name': 'shop',
})

/** The release of the chart in the bed's workspace. */
const release = (): Texts => ({ namespace: 'shop', release: 'shop', chart: 'chart' })
/** Only a deployed release with a load balancer is compared with OCI's load balancers. */
const balanced =
  '{ apiVersion: v1, kind: Service, metadata: { name: shop }, spec: { type: LoadBalancer } }'
const preview = (action: string) => (): Step => ({
  inputs: {
    ...{ action, 'cluster-id': bed.oci.seeded.clusterId, region: 'eu-frankfurt-1' },
    ...(action === 'up' ? { ...image(), ...release() } : {}),
  },
  variables: {
    GITHUB_REPOSITORY: 'octo/shop',
    ...pullRequestEvent(bed.oci.folder, 1, action === 'up' ? 'opened' : 'closed'),
  },
  ...(action === 'up' ? { pushesTo: 'shop' } : {}),
})

/** Returns the same step for a cluster that only a bastion reaches. */
const throughBastion = (step: () => Step) => (): Step => {
  const { arrange, inputs, ...rest } = step()
  return {
    ...rest,
    inputs: { ...inputs, bastion: bed.bastionId },
    arrange: () => {
      arrange?.()
      makePrivate(bed.oci)
    },
  }
}
const driftWithoutDeploy = (): Step => ({
  inputs: {
    ...{ ...described(), ...image() },
    stages: 'build-push, ensure-network, ensure-node-pool',
  },
})
const drift = (): Step => ({
  inputs: { ...described(), ...image(), ...release() },
  arrange: () => bed.installed(balanced),
})
/** Returns the same step with an environment file that records traffic. */
const withFlowLogs = (step: () => Step) => (): Step => {
  const { inputs, ...rest } = step()
  return { ...rest, inputs: { ...inputs, 'environment-file': bed.recordingFile() } }
}
const rootPlan = (): Step => ({
  inputs: {
    ...{ ...described(), ...image(), ...release(), mode: 'plan' },
    stages: 'build-push, ensure-network, ensure-node-pool, deploy',
  },
})
const connection = (): Step => ({ inputs: { 'cluster-id': bed.oci.seeded.clusterId } })

/** The step for each list, by action and mode. */
const steps: Readonly<Record<string, () => Step>> = {
  kubeconfig: connection,
  'kubeconfig bastion': throughBastion(connection),
  'login-ocir access: push': login('push'),
  'login-ocir access: pull': login('pull'),
  'build-push': () => ({ inputs: image(), pushesTo: 'shop' }),
  'build-push one repository, which exists': () => ({
    inputs: image(),
    arrange: () => bed.repository('shop'),
    pushesTo: 'shop',
  }),
  'build-push scan-fail-on': () => ({
    inputs: { ...image(), 'scan-fail-on': 'high' },
    arrange: () => bed.scannedRepository('shop', 'a'.repeat(40)),
    pushesTo: 'shop',
  }),
  'ensure-cluster mode: plan': () => ({
    inputs: { 'cluster-id': bed.oci.seeded.clusterId, mode: 'plan' },
  }),
  'ensure-cluster of a cluster that is there': () => ({
    inputs: { 'cluster-id': bed.oci.seeded.clusterId, 'cluster-tags': 'team=shop' },
  }),
  'ensure-cluster create': () => ({ inputs: newCluster() }),
  'ensure-cluster create, with groups': () => ({
    inputs: { ...newCluster(), 'endpoint-nsg-ids': bed.groupId },
  }),
  'ensure-network mode: plan': () => ({ inputs: { ...network(), mode: 'plan' } }),
  'ensure-network mode: plan, with flow-logs': () => ({
    inputs: { ...network(), mode: 'plan', 'flow-logs': 'rejected' },
  }),
  'ensure-network network-mode: security-list': () => ({ inputs: network() }),
  'ensure-network network-mode: nsg': () => ({ inputs: groups() }),
  'ensure-network create-groups': () => ({
    inputs: { ...network(), 'network-mode': 'nsg', 'create-groups': 'true' },
  }),
  'ensure-network attach-groups': () => ({ inputs: { ...groups(), 'attach-groups': 'true' } }),
  'ensure-network flow-logs': () => ({ inputs: { ...network(), 'flow-logs': 'true' } }),
  'ensure-network flow-logs: rejected': () => ({
    inputs: { ...network(), 'flow-logs': 'rejected' },
  }),
  'ensure-network create': () => ({ inputs: create() }),
  'ensure-network create, flow-logs': () => ({ inputs: { ...create(), 'flow-logs': 'true' } }),
  'ensure-node-pool': () => ({ inputs: pool() }),
  'ensure-node-pool with groups': () => ({
    inputs: { ...pool(), 'nodes-nsg-ids': bed.groupId },
  }),
  'preview action: up': preview('up'),
  'preview action: up, bastion': throughBastion(preview('up')),
  'preview action: down or sweep': preview('down'),
  'preview action: down or sweep, bastion': throughBastion(preview('down')),
  'drift-check without deploy': driftWithoutDeploy,
  'drift-check without deploy, with flow-logs': withFlowLogs(driftWithoutDeploy),
  'drift-check with deploy': drift,
  'drift-check with deploy, with flow-logs': withFlowLogs(drift),
  'drift-check with deploy, bastion': throughBastion(drift),
  'root mode: plan': rootPlan,
  'root mode: plan, with flow-logs': withFlowLogs(rootPlan),
  'root build-push, ensure-network, ensure-node-pool, deploy': () => ({
    inputs: {
      ...{ ...described(), ...image(), ...release() },
      stages: 'build-push, ensure-network, ensure-node-pool, deploy',
    },
    pushesTo: 'shop',
  }),
  'root stages: deploy, bastion': throughBastion(() => ({
    inputs: { ...described(), ...release(), stages: 'deploy' },
  })),
}

const nameOf = ({ action, mode }: PolicyList): string => `${action} ${mode}`.trim()

const run = async ({ action, ...list }: PolicyList, statements: readonly PolicyStatement[]) => {
  const step = steps[nameOf({ action, ...list })]?.()
  if (step === undefined) throw new Error(`there is no step for ${action} ${list.mode}`)
  const { exitCode, stdout } = await bed.run(action, step.inputs, statements, step)
  const pushes = step.pushesTo === undefined || bed.mayPush(step.pushesTo)
  return { exitCode, pushes, stdout }
}

/** Returns the annotations, with the runner's escaped line ends decoded. */
const reported = (stdout: string, kind: 'error' | 'warning'): string =>
  [...stdout.matchAll(new RegExp(`^::${kind}.*$`, 'gm'))].join('\n').replaceAll('%0A', '\n')

it('every list is proven', () => {
  expect(policyLists.map(nameOf)).toEqual(Object.keys(steps))
})

describe.each(policyLists.map((list) => [nameOf(list), list] as const))('%s', (_name, list) => {
  it('works with exactly its statements', async () => {
    const { exitCode, pushes, stdout } = await run(list, list.statements)
    expect([exitCode, pushes, exitCode === 0 ? '' : stdout]).toEqual([0, true, ''])
    expect(reported(stdout, 'warning')).not.toMatch(/Allow group|NOT_ALLOWED/)
  })

  it.each(list.statements.map((one) => [statementOf(one), one] as const))(
    'and not without: %s',
    async (_text, missing) => {
      const rest = list.statements.filter((one) => one !== missing)
      const { exitCode, pushes, stdout } = await run(list, rest)
      if (exitCode === 0 && missing.optional === undefined) expect(pushes).toBe(false)
      else {
        const kind = missing.optional === undefined ? 'error' : 'warning'
        // The call that fails first may need less than the whole statement.
        const [, type = ''] = missing.grant.split(' ')
        expect([exitCode, reported(stdout, kind)]).toEqual([
          kind === 'error' ? 1 : 0,
          expect.stringMatching(new RegExp(`(?:inspect|read|use|manage) ${type}(?: in|\\))`)),
        ])
      }
    },
  )
})
