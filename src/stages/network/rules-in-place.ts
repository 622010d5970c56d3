import type { GroupRule } from '../../clients/network/network.ts'
import { type LoggingKind, partNames } from '../../values/network/part-kind.ts'
import type { Role } from '../../values/network/role.ts'
import type { SecurityRule } from '../../values/network/security-rule.ts'

/** What flow logs consist of. */
export type LogKind = LoggingKind | 'capture-filter'

/** Where missing rules go, or what is created with them. */
export interface RuleHolder {
  readonly kind: 'security-list' | 'nsg' | LogKind
  readonly id: string
  readonly name: string
}

/** A rule as it was read; those of groups have an id. */
export type HeldRule = SecurityRule & Partial<Pick<GroupRule, 'id'>>

export interface ObservedHolder extends RuleHolder {
  readonly rules: readonly HeldRule[]
  /** Its creator, if OCI reports one. */
  readonly createdBy?: string | undefined
}

/** One place that must let a role's traffic through: a subnet, or what a group is attached to. */
export interface RulePlace {
  readonly role: Role
  /** The holder that gets what is missing. */
  readonly holderId: string
  /** The holders that apply together, one set per subnet; a rule counts if every set has it. */
  readonly contexts: readonly (readonly string[])[]
}

/** Everything about the network that decides what is missing. */
export interface RulesInPlace {
  readonly holders: ReadonlyMap<string, ObservedHolder>
  readonly places: readonly RulePlace[]
}

/** The placeholder of a group that does not exist yet. */
export const newGroupId = (role: Role): string => `new:${role}`

export const isNewGroup = (id: string): boolean => id.startsWith('new:')

export const holderText = ({ kind, name }: RuleHolder): string =>
  `${partNames[kind === 'nsg' ? 'security-group' : kind]} ${name}`
