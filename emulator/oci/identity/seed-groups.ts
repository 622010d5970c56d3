import { dynamicGroupsOf, parseMatchingRule } from '../../iam/dynamic-groups.ts'
import { ADMINISTRATORS, makeGroup } from '../../iam/groups.ts'
import { DEFAULT_DOMAIN } from '../../iam/parse-statement.ts'
import { putPolicy } from '../../iam/policies.ts'
import type { Context } from '../core/context.ts'
import { makeUser, userCalled } from './users.ts'

interface Compartments {
  readonly compartmentId: string
  readonly networkCompartmentId: string
  readonly registryCompartmentId: string
}

interface Members {
  readonly administrators: readonly string[]
  readonly deployers: readonly string[]
}

/**
 * The statements of docs/your-tenancy.md, each in the compartment of the resources that it is
 * about.
 */
const granted = {
  shop: [
    'use clusters',
    'manage cluster-virtualnode-pools',
    'read cluster-node-pools',
    'read cluster-work-requests',
  ],
  network: [
    'read virtual-network-family',
    'manage security-lists',
    'manage network-security-groups',
    'use subnets',
    'use network-security-groups',
    'manage vnics',
    // Creating a pool also needs this right in the compartment of the pool's subnets.
    'manage cluster-virtualnode-pools',
  ],
  registry: ['manage repos'],
}

/**
 * The domain of the company's staff: its groups are different ones, even those of the same name.
 */
const STAFF = 'Staff'

/**
 * Creates groups and policies: administrators may do everything, `deployers` and the runners in the
 * compartment `shop` what docs/your-tenancy.md grants, and their namesakes in another domain
 * nothing. Returns the OCID of `deployers`.
 */
export const seedGroups = (
  context: Context,
  compartments: Compartments,
  members: Members,
): string => {
  const scimIds = (userIds: readonly string[]): string[] =>
    userIds.flatMap((id) => userCalled(context, id)?.scimId ?? [])
  makeGroup(context, ADMINISTRATORS, { members: scimIds(members.administrators) })
  const { ocid } = makeGroup(context, 'deployers', { members: scimIds(members.deployers) })
  const namesake = makeUser(context, 'staff@example.com', false, STAFF).scimId
  makeGroup(context, 'deployers', { domain: STAFF, members: [namesake] })
  putRunners(context, compartments.compartmentId)
  putPolicies(context, compartments)
  return ocid
}

/** Creates the dynamic group of runners in the cluster's compartment. */
const putRunners = (context: Context, compartmentId: string): void => {
  const matchingRule = `Any {instance.compartment.id = '${compartmentId}', resource.compartment.id = '${compartmentId}'}`
  dynamicGroupsOf(context).put({
    id: context.newOcid('dynamicgroup'),
    compartmentId: context.tenancyId,
    domain: DEFAULT_DOMAIN,
    name: 'runners',
    description: 'Self-hosted runners',
    matchingRule,
    condition: parseMatchingRule(matchingRule),
    lifecycleState: 'ACTIVE',
    timeCreated: new Date(context.clock.now()).toISOString(),
  })
}

const putPolicies = (context: Context, compartments: Compartments): void => {
  const { tenancyId } = context
  putPolicy(context, tenancyId, 'Tenant Admin Policy', [
    `ALLOW GROUP ${ADMINISTRATORS} to manage all-resources IN TENANCY`,
  ])
  for (const subject of ['group deployers', 'dynamic-group runners']) {
    const name = subject.split(' ')[1] ?? ''
    const put = (id: string, compartment: keyof typeof granted): void => {
      const statements = granted[compartment].map(
        (grant) => `Allow ${subject} to ${grant} in compartment ${compartment}`,
      )
      putPolicy(context, id, name, statements)
    }
    put(compartments.compartmentId, 'shop')
    put(compartments.networkCompartmentId, 'network')
    put(compartments.registryCompartmentId, 'registry')
    putPolicy(context, tenancyId, `${name}-domains`, [
      `Allow ${subject} to inspect compartments in tenancy`,
    ])
  }
  // The runners verify their sign-in by calling GetTenancy.
  putPolicy(context, tenancyId, 'runners-tenancy', [
    'Allow dynamic-group runners to inspect tenancies in tenancy',
  ])
}
