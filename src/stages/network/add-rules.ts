import type { NetworkClient } from '../../clients/network.ts'
import { ActionError } from '../../values/action-error.ts'
import { ruleCovers, type SecurityRule } from '../../values/security-rule.ts'
import type { AddRules } from './network-plan.ts'

/** OCI's limits for network security groups: rules in one call, and in all. */
const RULES_A_CALL = 25
const RULES_A_GROUP = 120
/** How often a security list may change under our hands before we give up. */
const ATTEMPTS = 5

const stillMissing = (
  existing: readonly SecurityRule[],
  wanted: readonly SecurityRule[],
): readonly SecurityRule[] =>
  wanted.filter((rule) => !existing.some((one) => ruleCovers(one, rule)))

const tooMany = ({ target }: AddRules, existing: number, more: number): ActionError =>
  new ActionError({
    code: 'NETWORK_RULES_LIMIT',
    message: `${target} has ${existing} rules; ${more} more would exceed OCI's limit of ${RULES_A_GROUP}`,
    hint: 'Remove rules that broader ones cover, or use another network security group for this role.',
  })

/** A list is replaced as a whole, so whoever changed it meanwhile must not be overwritten. */
const addToList = async (change: AddRules, client: NetworkClient): Promise<void> => {
  for (let attempt = 1; ; attempt++) {
    const list = await client.securityList(change.holder.id)
    const missing = stillMissing(list.rules, change.rules)
    if (missing.length === 0) return
    try {
      return await client.addToSecurityList(list.id, list.etag, missing)
    } catch (error) {
      const changed = error instanceof ActionError && error.code === 'OCI_CHANGED_MEANWHILE'
      if (!changed || attempt === ATTEMPTS) throw error
    }
  }
}

/** Adding knows neither etag nor retry token: what is there is read again before. */
const addToGroup = async (change: AddRules, client: NetworkClient): Promise<void> => {
  const existing = await client.securityGroupRules(change.holder.id)
  const missing = stillMissing(existing, change.rules)
  if (existing.length + missing.length > RULES_A_GROUP) {
    throw tooMany(change, existing.length, missing.length)
  }
  for (let start = 0; start < missing.length; start += RULES_A_CALL) {
    await client.addToSecurityGroup(change.holder.id, missing.slice(start, start + RULES_A_CALL))
  }
}

/**
 * Adds the rules of one change that are still missing.
 * @throws ActionError NETWORK_RULES_LIMIT, OCI_*
 */
export const addRules = (change: AddRules, client: NetworkClient): Promise<void> =>
  change.holder.kind === 'nsg' ? addToGroup(change, client) : addToList(change, client)
