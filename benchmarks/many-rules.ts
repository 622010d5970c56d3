import type { ObservedHolder, RulesInPlace } from '../src/stages/network/rules-in-place.ts'
import { networkOptions } from '../src/values/network/options.ts'
import { roles } from '../src/values/network/role.ts'
import { type WantedRule, wantedRules } from '../src/stages/network/wanted-rules.ts'
import type { SecurityRule } from '../src/values/network/security-rule.ts'

const HOLDERS = 100
const RULES_EACH = 100

/**
 * Makes one of 10,000 rules, none of which virtual nodes need: the planning has to check all of
 * them.
 */
const foreignRule = (number: number): SecurityRule => ({
  direction: number % 2 === 0 ? 'INGRESS' : 'EGRESS',
  protocol: '6',
  peer: `172.${16 + (number % 16)}.${Math.floor(number / 16) % 256}.0/24`,
  peerType: 'CIDR_BLOCK',
  ports: { min: 1024 + number, max: 1024 + number },
  isStateless: false,
  description: `rule ${number}`,
})

const holder = (number: number): ObservedHolder => ({
  kind: 'nsg',
  id: `group-${number}`,
  name: `group ${number}`,
  rules: Array.from({ length: RULES_EACH }, (_, rule) => foreignRule(number * RULES_EACH + rule)),
})

export interface ManyRules {
  readonly wanted: readonly WantedRule[]
  readonly inPlace: RulesInPlace
}

/** Returns the input of the planning: every role has a fifth of the NSGs. */
export const manyRules = (): ManyRules => {
  const holders = Array.from({ length: HOLDERS }, (_, number) => holder(number))
  const share = HOLDERS / roles.length
  const places = roles.map((role, index) => {
    const ids = holders.slice(index * share, (index + 1) * share).map(({ id }) => id)
    return { role, holderId: ids[0] ?? '', contexts: [ids] }
  })
  const subnets = Object.fromEntries(roles.map((role, index) => [role, [`10.0.${index}.0/24`]]))
  const shape = {
    hasPodSubnet: true,
    hasDatabase: true,
    hasPodPorts: true,
    isEndpointPublic: true,
    loadBalancer: 'lb',
    hasOidc: true,
    isInternetAllowed: true,
  } as const
  const addresses = {
    mark: 'ocid1.cluster.oc1.eu-frankfurt-1.benchmark',
    subnets,
    ...networkOptions({ listeners: [80, 443], apiClients: ['0.0.0.0/0'] }),
    servicesLabel: 'all-fra-services-in-oracle-services-network',
  }
  return {
    wanted: wantedRules(shape, addresses),
    inPlace: { holders: new Map(holders.map((one) => [one.id, one])), places },
  }
}
