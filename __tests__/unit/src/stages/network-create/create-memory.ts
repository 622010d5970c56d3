import type { NetworkPart, NewPart } from '../../../../../src/clients/network/network-parts.ts'
import type { CreateClient } from '../../../../../src/stages/network-create/plan-create.ts'
import type { GroupRule } from '../../../../../src/clients/network/network.ts'
import { ActionError } from '../../../../../src/values/action-error.ts'
import type { PartKind } from '../../../../../src/values/network/part-kind.ts'
import { ruleKey, type SecurityRule } from '../../../../../src/values/network/security-rule.ts'

export interface Stored {
  readonly id: string
  readonly desired: NewPart
  rules: GroupRule[]
  /** The number of reads until it is AVAILABLE. */
  reads: number
  /** The number of reads that return 404 before it appears. */
  unseen: number
}

export class Crash extends Error {}

/**
 * OCI's networking in memory: retry tokens are remembered, resources take a while, a run can be cut
 * off.
 */
export class CreateMemory implements CreateClient {
  readonly stored: Stored[] = []
  readonly #tokens = new Map<string, { desired: string; id: string }>()
  calls = 0
  writes = 0
  /** The run ends with this call, `before` or `after` its effect. */
  crashAt: { readonly call: number; readonly when: 'before' | 'after' } | undefined
  slowness = 0
  /** How many turns others get before a call does its work. */
  turns: () => number = () => 0
  /** How many reads of a new resource find nothing. */
  blindness = 0
  #ids = 0

  async #step<T>(work: () => T): Promise<T> {
    const { call, when } = this.crashAt ?? {}
    // Concurrent runs continue in turns.
    for (let turns = this.turns(); turns > 0; turns--) await Promise.resolve()
    const isLast = ++this.calls === call
    if (isLast && when === 'before') throw new Crash()
    const result = work()
    if (isLast) throw new Crash()
    return result
  }

  #shown({ id, desired, reads }: Stored): NetworkPart {
    const { kind, name, tags } = desired
    const cidrs = 'cidr' in desired ? [desired.cidr] : []
    const subnetId = 'subnetId' in desired ? desired.subnetId : undefined
    return { kind, id, name, tags, cidrs, isReady: reads <= 0, subnetId }
  }

  #find(id: string): Stored | undefined {
    return this.stored.find((one) => one.id === id)
  }

  parts(kind: PartKind, compartmentId: string, inId?: string): Promise<NetworkPart[]> {
    const isIn = ({ desired }: Stored) =>
      desired.kind === kind && desired.compartmentId === compartmentId && placeOf(desired) === inId
    return this.#step(() => this.stored.filter(isIn).map((one) => this.#shown(one)))
  }

  create(desired: NewPart, token: string): Promise<NetworkPart> {
    return this.#step(() => {
      this.writes++
      const text = JSON.stringify(desired)
      const known = this.#tokens.get(token)
      if (known !== undefined) {
        const found = this.#find(known.id)
        if (known.desired !== text || found === undefined) throw wornOut()
        return this.#shown(found)
      }
      if (desired.kind !== 'vcn') this.#requireParts(desired)
      const made = {
        id: `${desired.kind}-${++this.#ids}`,
        desired,
        rules: [],
        reads: this.slowness,
        unseen: this.blindness,
      }
      this.stored.push(made)
      this.#tokens.set(token, { desired: text, id: made.id })
      return this.#shown(made)
    })
  }

  /** The resources that it refers to must exist and be AVAILABLE, as on OCI. */
  #requireParts(desired: Exclude<NewPart, { kind: 'vcn' }>): void {
    const ids = [
      placeOf(desired) ?? [],
      desired.kind === 'flow-log' ? desired.subnetId : [],
      ...(desired.kind === 'subnet' ? [desired.routeTableId, desired.securityListId] : []),
      ...(desired.kind === 'route-table' ? desired.routes.map(({ gatewayId }) => gatewayId) : []),
    ].flat()
    for (const id of ids) {
      if ((this.#find(id)?.reads ?? 1) > 0) throw new Error(`${id} is not there or not AVAILABLE`)
    }
  }

  part(_kind: PartKind, id: string): Promise<NetworkPart | undefined> {
    return this.#step(() => {
      const found = this.#find(id)
      if (found === undefined || found.unseen-- > 0) return undefined
      found.reads--
      return this.#shown(found)
    })
  }

  allServices() {
    return this.#step(() => ({
      id: 'services',
      label: 'all-fra-services-in-oracle-services-network',
    }))
  }

  securityGroupRules(id: string) {
    return this.#step(() => [...this.#group(id).rules])
  }

  addToSecurityGroup(id: string, rules: readonly SecurityRule[]) {
    return this.#step(() => {
      this.writes++
      if (rules.length > 25) throw new Error('more than 25 rules in one call')
      const added = rules.map((rule) => ({ ...rule, id: `rule-${++this.#ids}` }))
      this.#group(id).rules.push(...added)
      return added
    })
  }

  removeFromSecurityGroup(id: string, ruleIds: readonly string[]): Promise<void> {
    return this.#step(() => {
      this.writes++
      const group = this.#group(id)
      group.rules = group.rules.filter((rule) => !ruleIds.includes(rule.id))
    })
  }

  #group(id: string): Stored {
    const found = this.#find(id)
    if (found?.desired.kind !== 'security-group') throw new Error(`no group ${id}`)
    return found
  }

  remove(id: string): void {
    const at = this.stored.findIndex((one) => one.id === id)
    this.stored.splice(at, 1)
  }

  /** Returns everything without ids, which depend on how often a run was cut off. */
  picture(): unknown {
    const names = new Map(this.stored.map(({ id, desired }) => [id, desired.name]))
    const plain = (value: unknown): unknown =>
      JSON.parse(
        JSON.stringify(value, (_key, inner: unknown) =>
          typeof inner === 'string' ? (names.get(inner) ?? inner) : inner,
        ),
      )
    return this.stored
      .map(({ desired, rules }) => plain({ desired, rules: rules.map(ruleKey).toSorted() }))
      .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  }
}

/** Returns the id of its VCN or log group. */
const placeOf = (desired: NewPart): string | undefined =>
  'logGroupId' in desired ? desired.logGroupId : 'vcnId' in desired ? desired.vcnId : undefined

const wornOut = (): ActionError =>
  new ActionError({
    code: 'OCI_REFUSED',
    message: 'the token was used before',
    hint: '',
    service: { status: 409, code: 'InvalidatedRetryToken', operation: 'Create' },
  })
