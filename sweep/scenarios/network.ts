import type { World } from '../world.ts'
import type { Scenario } from '../scenario.ts'

const roles = ['endpoint', 'nodes', 'load-balancer'] as const

interface State {
  readonly rules: Readonly<Record<string, readonly string[]>>
}

const foreign = "somebody else's"

/** ensure-network adds its rules to three NSGs, which contain a rule of another owner. */
export const network: Scenario = {
  name: 'ensure-network',
  action: 'ensure-network',
  hasPost: false,
  place: async ({ world }, id) => {
    const groups = new Map<string, string>()
    for (const role of roles) groups.set(role, await newGroup(world, `${id}-${role}`))
    return {
      inputs: {
        'cluster-id': world.environment.clusterId,
        'node-subnet-id': world.environment.subnetIds.nodes,
        'network-mode': 'nsg',
        listeners: '80,443',
        ...Object.fromEntries([...groups].map(([role, ocid]) => [`${role}-nsg-id`, ocid])),
      },
      observe: async () => {
        const rules = [...groups].map(async ([role, ocid]) => [
          role,
          await rulesOf(world, ocid, groups),
        ])
        return { rules: Object.fromEntries(await Promise.all(rules)) as State['rules'] }
      },
      clear: async () => {
        for (const ocid of groups.values())
          await world.oci.send('DELETE', `/20160918/networkSecurityGroups/${ocid}`)
      },
    }
  },
  problems: (state) =>
    Object.entries((state as State).rules).flatMap(([role, rules]) => [
      ...rules
        .filter((rule, index) => rules.indexOf(rule) !== index)
        .map((rule) => `${role} twice: ${rule}`),
      ...(rules.some((rule) => rule.includes(foreign)) ? [] : [`${role}: ${foreign} rule is gone`]),
      // Quick create puts the endpoint's rules into its security list.
      ...(rules.length > 1 || role === 'endpoint' ? [] : [`${role}: no rule was added`]),
    ]),
}

const newGroup = async (world: World, displayName: string): Promise<string> => {
  const { compartmentId, vcnId } = world.environment
  const details = { compartmentId, vcnId, displayName }
  const { body } = await world.oci.send('POST', '/20160918/networkSecurityGroups', details)
  const { id } = body as { id: string }
  const rule = {
    direction: 'INGRESS',
    protocol: '6',
    source: '203.0.113.7/32',
    sourceType: 'CIDR_BLOCK',
  }
  const rules = { securityRules: [{ ...rule, description: foreign }] }
  await world.oci.send(
    'POST',
    `/20160918/networkSecurityGroups/${id}/actions/addSecurityRules`,
    rules,
  )
  return id
}

/** Returns the rules sorted, and without the service's own fields: ids and times. */
const rulesOf = async (
  world: World,
  group: string,
  groups: ReadonlyMap<string, string>,
): Promise<string[]> => {
  const path = `/20160918/networkSecurityGroups/${group}/securityRules`
  const rules = await world.oci.list<Record<string, unknown>>(path)
  const plain = rules.map((rule) => {
    const own = Object.entries(rule).filter(
      ([name]) => !['id', 'timeCreated', 'isValid'].includes(name),
    )
    return JSON.stringify(own.toSorted(([a], [b]) => a.localeCompare(b)))
  })
  const named = (rule: string): string =>
    [...groups].reduce((text, [role, ocid]) => text.replaceAll(ocid, role), rule)
  return plain.map(named).toSorted()
}
