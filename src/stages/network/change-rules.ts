import type { GroupRule, NetworkClient } from '../../clients/network/network.ts'
import type { Clock } from '../../core/clock.ts'
import { readAfterCreate } from '../../core/read-after-create.ts'
import { ActionError } from '../../values/action-error.ts'
import { rulesCover } from '../../values/network/rule-coverage.ts'
import { ruleKey, type SecurityRule } from '../../values/network/security-rule.ts'
import { isChangedMeanwhile } from '../../values/oci/refusal.ts'
import { duplicatesOf } from './leftover-rules.ts'
import type { NetworkChange } from './network-plan.ts'
import type { HeldRule } from './rules-in-place.ts'

/** The changes to the rules of one group. */
type GroupChange = Pick<NetworkChange, 'holder' | 'target' | 'rules' | 'removed'>

export type GroupRulesClient = Pick<
  NetworkClient,
  'securityGroupRules' | 'addToSecurityGroup' | 'removeFromSecurityGroup'
>

type ListRulesClient = Pick<NetworkClient, 'securityList' | 'changeSecurityList'>

/** The clients and settings for changing rules. */
interface RuleTools<Client> {
  readonly client: Client
  readonly clock: Clock
}

/** OCI's limits for network security groups: rules in one call, and in all. */
const RULES_PER_CALL = 25
const RULES_PER_GROUP = 120
/**
 * Attempts: a write only conflicts if another run has written, so with many runs each gets its
 * turn.
 */
const ATTEMPTS = 30
/** Milliseconds before a group is read again after a lost change, by the number of lost ones. */
const PAUSES = [1_000, 4_000]

const stillMissing = (
  existing: readonly SecurityRule[],
  wanted: readonly SecurityRule[],
): SecurityRule[] => wanted.filter((rule) => !rulesCover(existing, rule))

/** Current rules to remove: by id, or in a list by content. */
const stillThere = (existing: readonly HeldRule[], removed: readonly HeldRule[]): HeldRule[] => {
  const left = [...existing]
  return removed.flatMap((gone) => {
    const same = (rule: HeldRule) =>
      rule.id === gone.id &&
      ruleKey(rule) === ruleKey(gone) &&
      rule.description === gone.description
    const at = left.findIndex(same)
    return at < 0 ? [] : left.splice(at, 1)
  })
}

/** A list is replaced as a whole: its etag keeps another run's change from being overwritten. */
const changeList = async (change: NetworkChange, client: ListRulesClient): Promise<void> => {
  for (let attempt = 1; ; attempt++) {
    const list = await client.securityList(change.holder.id)
    const remove = stillThere(list.rules, change.removed)
    const staying = list.rules.filter((rule) => !remove.includes(rule))
    const add = stillMissing(staying, change.rules)
    if (add.length + remove.length === 0) return
    try {
      return await client.changeSecurityList(list, { add, remove })
    } catch (error) {
      if (!isChangedMeanwhile(error) || attempt === ATTEMPTS) throw error
    }
  }
}

const inCalls = async <T>(
  items: readonly T[],
  call: (some: readonly T[]) => Promise<void>,
): Promise<void> => {
  for (let start = 0; start < items.length; start += RULES_PER_CALL) {
    await call(items.slice(start, start + RULES_PER_CALL))
  }
}

const tooMany = ({ target }: GroupChange, existing: number, more: number): ActionError =>
  new ActionError({
    code: 'NETWORK_RULES_LIMIT',
    message: `${target} has ${existing} rules; ${more} more would exceed OCI's limit of ${RULES_PER_GROUP}`,
    hint: 'Remove rules that broader ones cover, or use another network security group for this role.',
  })

/** Errors that a concurrent run can cause: a rule is already gone, or the group is full. */
const isContention = (error: unknown): boolean =>
  error instanceof ActionError && error.service?.status === 400

/** Whether OCI carried it out is unknown: the next snapshot shows it. */
const isLost = (error: unknown): boolean => error instanceof ActionError && error.isTransient

/** This run's changes to a group: for a while, lists may not reflect them. */
class OwnChanges {
  readonly #added: GroupRule[] = []
  readonly #removed = new Set<string>()

  add(rules: readonly GroupRule[]): void {
    this.#added.push(...rules)
  }

  remove(ids: readonly string[]): void {
    for (const id of ids) this.#removed.add(id)
  }

  /** A list without the rules that this run removed. */
  staying(listed: readonly GroupRule[]): readonly GroupRule[] {
    return listed.filter(({ id }) => !this.#removed.has(id))
  }

  /**
   * Rules that this run added but a list does not contain: not yet, or another run removed the
   * duplicate.
   */
  unseen(listed: readonly GroupRule[]): readonly GroupRule[] {
    const seen = new Set(listed.map(({ id }) => id))
    return this.#added.filter(({ id }) => !seen.has(id) && !this.#removed.has(id))
  }
}

const versionOf = (rules: readonly HeldRule[]): string =>
  rules
    .map(({ id }) => id)
    .toSorted()
    .join()

/**
 * Splits removals into those before and after the additions. Duplicates go first to make room;
 * obsolete rules go last, except as many as a full group needs to make room for the new ones.
 */
const byTime = (
  existing: readonly HeldRule[],
  add: readonly SecurityRule[],
  { duplicates, going }: { readonly duplicates: readonly HeldRule[]; readonly going: HeldRule[] },
): [HeldRule[], HeldRule[]] => {
  const unneeded = going.filter((rule) => !duplicates.includes(rule))
  const most = existing.length - duplicates.length + add.length
  const early = Math.max(0, most - RULES_PER_GROUP)
  return [[...duplicates, ...unneeded.slice(0, early)], unneeded.slice(early)]
}

/**
 * Brings a group to its change. Groups have no etag, so several runs may add the same: each reads
 * the group again after its change and removes our duplicates but the first, which is the same for
 * all. It reads until its own additions are visible, since everything added before is visible then
 * too. That also reveals the effect of a change whose response was lost.
 * @throws ActionError NETWORK_RULES_LIMIT, OCI_*
 */
export const changeGroup = async (
  change: GroupChange,
  { client, clock }: RuleTools<GroupRulesClient>,
  mark: string,
): Promise<void> => {
  const { id } = change.holder
  const own = new OwnChanges()
  let refused: { readonly version: string; readonly error: unknown } | undefined
  let losses = 0
  let isShown = false
  for (let attempt = 1; ; attempt++) {
    const listed = await client.securityGroupRules(id)
    const existing = own.staying(listed)
    // Rejected although no other run changed the group: it would be rejected again.
    if (refused?.version === versionOf(existing)) throw refused.error
    const duplicates = duplicatesOf(existing, mark)
    const going = [...new Set([...duplicates, ...stillThere(existing, change.removed)])]
    const staying = existing.filter((rule) => !going.includes(rule))
    const add = stillMissing([...staying, ...own.unseen(listed)], change.rules)
    if (add.length + going.length === 0) {
      if (isShown || own.unseen(listed).length === 0) return
      await shown(change, own, { client, clock })
      isShown = true
      continue
    }
    if (staying.length + add.length > RULES_PER_GROUP) {
      throw tooMany(change, staying.length, add.length)
    }
    const [first, last] = byTime(existing, add, { duplicates, going })
    try {
      await remove(client, id, first, own)
      await inCalls(add, async (some) => own.add(await client.addToSecurityGroup(id, some)))
      await remove(client, id, last, own)
    } catch (error) {
      const pause = isLost(error) ? PAUSES[losses++] : undefined
      if (pause !== undefined) await clock.sleep(pause)
      else if (!isContention(error) || attempt === ATTEMPTS) throw error
      else refused = { version: versionOf(existing), error }
    }
  }
}

/** Milliseconds after which another run counts as having removed this run's duplicate rule. */
const SETTLED = 3_000

/** Waits for a limited time until a list contains what this run added. */
const shown = (
  { holder, rules }: GroupChange,
  own: OwnChanges,
  { client, clock }: RuleTools<GroupRulesClient>,
): Promise<true | undefined> => {
  const started = clock.now()
  return readAfterCreate(async () => {
    const listed = await client.securityGroupRules(holder.id)
    if (own.unseen(listed).length === 0) return true
    const isTaken = stillMissing(listed, rules).length === 0 && clock.now() - started >= SETTLED
    return isTaken ? true : undefined
  }, clock)
}

const remove = (
  client: GroupRulesClient,
  id: string,
  rules: readonly HeldRule[],
  own: OwnChanges,
): Promise<void> =>
  inCalls(
    rules.flatMap((rule) => rule.id ?? []),
    async (some) => {
      await client.removeFromSecurityGroup(id, some)
      own.remove(some)
    },
  )

/** @throws ActionError NETWORK_RULES_LIMIT while planning: such a plan could not be applied */
export const requireRoom = (change: GroupChange, existing: number): void => {
  const { holder, rules, removed } = change
  const staying = existing - removed.length
  if (holder.kind === 'nsg' && staying + rules.length > RULES_PER_GROUP) {
    throw tooMany(change, staying, rules.length)
  }
}

/**
 * Applies the remaining part of one change.
 * @throws ActionError NETWORK_RULES_LIMIT, OCI_*
 */
export const changeRules = (
  change: NetworkChange,
  tools: RuleTools<GroupRulesClient & ListRulesClient>,
  mark: string,
): Promise<void> =>
  change.holder.kind === 'nsg' ? changeGroup(change, tools, mark) : changeList(change, tools.client)
