import type { Scenario } from '../scenario.ts'
import type { World } from '../world.ts'

interface State {
  readonly rules: Readonly<Record<string, readonly string[]>>
}

interface Rules {
  readonly ingressSecurityRules: readonly Rule[]
  readonly egressSecurityRules: readonly Rule[]
}

type Rule = Readonly<Record<string, unknown>>

const foreign = "somebody else's"

/**
 * ensure-network adds its rules to the security lists of the cluster's subnets, which contain a
 * rule of another owner. There is only one set of lists: the scenario removes the added rules.
 */
export const networkLists: Scenario = {
  name: 'ensure-network-lists',
  action: 'ensure-network',
  hasPost: false,
  isAlone: true,
  place: async ({ world }) => {
    const before = new Map<string, Rules>()
    for (const id of await listsOf(world)) {
      before.set(id, await rulesOf(world, id))
      await setRules(world, id, withForeign(before.get(id)))
    }
    return {
      inputs: {
        'cluster-id': world.environment.clusterId,
        'node-subnet-id': world.environment.subnetIds.nodes,
        'network-mode': 'security-list',
        listeners: '80,443',
      },
      observe: async (): Promise<State> => {
        const lists = [...before.keys()].map(async (id, index) => {
          const { ingressSecurityRules, egressSecurityRules } = await rulesOf(world, id)
          const all = [...ingressSecurityRules, ...egressSecurityRules]
          return [`list ${index + 1}`, all.map(plain).toSorted()] as const
        })
        return { rules: Object.fromEntries(await Promise.all(lists)) }
      },
      clear: async () => {
        for (const [id, rules] of before) await setRules(world, id, rules)
      },
    }
  },
  problems: (state) =>
    Object.entries((state as State).rules).flatMap(([list, rules]) => [
      ...rules
        .filter((rule, index) => rules.indexOf(rule) !== index)
        .map((rule) => `${list} twice: ${rule}`),
      ...(rules.some((rule) => rule.includes(foreign)) ? [] : [`${list}: ${foreign} rule is gone`]),
    ]),
}

const listsOf = async ({ oci, environment }: World): Promise<string[]> => {
  const subnets = Object.values(environment.subnetIds).map((id) =>
    oci.send('GET', `/20160918/subnets/${id}`),
  )
  const found = (await Promise.all(subnets)).flatMap(
    ({ body }) => (body as { securityListIds: string[] }).securityListIds,
  )
  return [...new Set(found)]
}

const rulesOf = async ({ oci }: World, id: string): Promise<Rules> =>
  (await oci.send('GET', `/20160918/securityLists/${id}`)).body as Rules

const setRules = async ({ oci }: World, id: string, rules: Rules): Promise<void> => {
  const { ingressSecurityRules, egressSecurityRules } = rules
  await oci.send('PUT', `/20160918/securityLists/${id}`, {
    ingressSecurityRules,
    egressSecurityRules,
  })
}

const withForeign = (rules: Rules | undefined): Rules => {
  const rule = { protocol: '6', source: '203.0.113.7/32', sourceType: 'CIDR_BLOCK' }
  return {
    ingressSecurityRules: [
      ...(rules?.ingressSecurityRules ?? []),
      { ...rule, isStateless: false, description: foreign },
    ],
    egressSecurityRules: rules?.egressSecurityRules ?? [],
  }
}

const plain = (rule: Rule): string =>
  JSON.stringify(Object.entries(rule).toSorted(([a], [b]) => a.localeCompare(b)))
