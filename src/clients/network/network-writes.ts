import type { models, VirtualNetworkClient } from 'oci-core'

import type { Clock } from '../../core/clock.ts'
import { Fields } from '../../values/fields.ts'
import type { Json } from '../../values/json.ts'
import { type CoreKind, partNames } from '../../values/network/part-kind.ts'
import type { SecurityRule } from '../../values/network/security-rule.ts'
import type { Grant } from '../../values/policy-statements.ts'
import type { OciSession } from '../oci/oci-session.ts'
import { callSdk, createSdkClient, fromSdk } from '../oci/sdk-client.ts'
import { readResponse } from '../oci/service-error.ts'
import type { GroupRule, ListChange, SecurityList } from './network.ts'
import { asGroupRule } from './network-mapping.ts'
import type { NetworkPart } from './network-parts.ts'
import { collections } from './part-collections.ts'
import { createPart, type NewCorePart } from './part-creation.ts'
import { toEgress, toGroupRule, toIngress } from './security-rule-mapping.ts'

const MANAGE: Grant = 'manage virtual-network-family'
const MANAGE_GROUPS: Grant = 'manage network-security-groups'
/** A new group is attached to its VCN. */
const CREATE_GROUPS: readonly Grant[] = [MANAGE_GROUPS, 'manage vcns']

const CREATE_FILTERS: readonly Grant[] = ['manage capture-filters', 'manage vcns']

/** A list in OCI's form, with our reading of the rules in the same order. */
export interface RawList {
  readonly list: Json
  readonly ingress: readonly SecurityRule[]
  readonly egress: readonly SecurityRule[]
}

/** Rules of others are sent back unchanged, including fields that this code does not know. */
const changed = <T>(
  raw: unknown,
  read: readonly SecurityRule[],
  removed: ReadonlySet<SecurityRule>,
  added: readonly T[],
): T[] => [
  ...(raw as readonly T[]).filter((_, index) => {
    const rule = read[index]
    return rule === undefined || !removed.has(rule)
  }),
  ...added,
]

/** Sends only the direction that changes: OCI leaves the other untouched. */
const listDetails = ({ list, ingress, egress }: RawList, { add, remove }: ListChange) => {
  const removed = new Set(remove)
  const touches = (direction: SecurityRule['direction']) =>
    [...add, ...remove].some((rule) => rule.direction === direction)
  const added = (direction: SecurityRule['direction']) =>
    add.filter((rule) => rule.direction === direction)
  const { ingressSecurityRules, egressSecurityRules } = list
  const ins = added('INGRESS').map(toIngress)
  const outs = added('EGRESS').map(toEgress)
  return {
    ...(touches('INGRESS') && {
      ingressSecurityRules: changed<models.IngressSecurityRule>(
        ingressSecurityRules,
        ingress,
        removed,
        ins,
      ),
    }),
    ...(touches('EGRESS') && {
      egressSecurityRules: changed<models.EgressSecurityRule>(
        egressSecurityRules,
        egress,
        removed,
        outs,
      ),
    }),
  }
}

/** Changes a network through the OCI SDK. Every method throws ActionError OCI_*. */
export class NetworkWrites {
  readonly #sdk: VirtualNetworkClient
  readonly #session: OciSession
  readonly #clock: Clock

  constructor(sdk: VirtualNetworkClient, session: OciSession, clock: Clock) {
    this.#sdk = sdk
    this.#session = session
    this.#clock = clock
  }

  #call<T>(
    about: { operation: string; doing: string; policy: Grant | readonly Grant[] },
    work: () => Promise<T>,
  ): Promise<T> {
    const caller = { session: this.#session, service: 'network', clock: this.#clock } as const
    return callSdk(caller, about, work)
  }

  async changeSecurityList(
    { id, etag }: SecurityList,
    raw: RawList,
    change: ListChange,
  ): Promise<void> {
    const updateSecurityListDetails = listDetails(raw, change)
    const update = () =>
      this.#sdk.updateSecurityList({ securityListId: id, ifMatch: etag, updateSecurityListDetails })
    const doing = `change the rules of security list ${id}`
    const operation = 'UpdateSecurityList'
    await this.#call({ operation, doing, policy: 'manage security-lists' }, update)
  }

  addToSecurityGroup(id: string, rules: readonly SecurityRule[]): Promise<readonly GroupRule[]> {
    const request = {
      networkSecurityGroupId: id,
      addNetworkSecurityGroupSecurityRulesDetails: { securityRules: rules.map(toGroupRule) },
    }
    const add = () =>
      fromSdk(this.#sdk.addNetworkSecurityGroupSecurityRules(request), (response) =>
        new Fields(response.addedNetworkSecurityGroupSecurityRules).items(
          'securityRules',
          asGroupRule,
        ),
      )
    const doing = `add rules to network security group ${id}`
    const operation = 'AddNetworkSecurityGroupSecurityRules'
    return this.#call({ operation, doing, policy: MANAGE_GROUPS }, add)
  }

  async removeFromSecurityGroup(id: string, securityRuleIds: readonly string[]): Promise<void> {
    const remove = () =>
      this.#sdk.removeNetworkSecurityGroupSecurityRules({
        networkSecurityGroupId: id,
        removeNetworkSecurityGroupSecurityRulesDetails: { securityRuleIds: [...securityRuleIds] },
      })
    const doing = `remove rules from network security group ${id}`
    const operation = 'RemoveNetworkSecurityGroupSecurityRules'
    await this.#call({ operation, doing, policy: MANAGE_GROUPS }, remove)
  }

  async create(part: NewCorePart, retryToken: string): Promise<NetworkPart> {
    const { kind, name, tags } = part
    const work = async () => {
      const created = await createPart(this.#sdk, part, retryToken)
      return readResponse(undefined, () => new Fields(created).text('id'))
    }
    const operation = `Create${collections[kind].name}`
    const doing = `create ${partNames[kind]} ${name}`
    const policy = policyOf(kind)
    const id = await this.#call({ operation, doing, policy }, work)
    return { kind, id, name, tags, cidrs: [], isReady: false }
  }
}

const policyOf = (kind: CoreKind): Grant | readonly Grant[] => {
  if (kind === 'security-group') return CREATE_GROUPS
  return kind === 'capture-filter' ? CREATE_FILTERS : MANAGE
}

/** Loads the OCI SDK. */
export const openNetworkWrites = async (
  session: OciSession,
  clock: Clock,
): Promise<NetworkWrites> => {
  const { VirtualNetworkClient } = await import('oci-core')
  const sdk = await createSdkClient(VirtualNetworkClient, 'network', session, clock)
  return new NetworkWrites(sdk, session, clock)
}
