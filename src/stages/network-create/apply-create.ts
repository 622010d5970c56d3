import type { NetworkCreateClient, NetworkPart } from '../../clients/network/network-create.ts'
import { awaitResult } from '../../core/await-result.ts'
import type { Clock } from '../../core/clock.ts'
import type { Progress } from '../../core/progress.ts'
import { createOnce } from '../../core/create-once.ts'
import { readAfterCreate } from '../../core/read-after-create.ts'
import { applyPlan, type Applied } from '../../core/resource.ts'
import { ActionError } from '../../values/action-error.ts'
import { changeGroup, type GroupRulesClient } from '../network/change-rules.ts'
import { NETWORK_MARK } from '../network/ownership.ts'
import { type CreateChange, type CreatePlan, findPart, planCreate } from './plan-create.ts'
import { requireUnchanged } from './same-create.ts'
import type { WantedPart } from './wanted-parts.ts'

export interface CreateTools {
  readonly client: NetworkCreateClient
  readonly groups: GroupRulesClient
  readonly clock: Clock
  readonly progress: Progress
}

/** Gateways and subnets are there within seconds. Milliseconds. */
const POLL = 1000
const PATIENCE = 180_000
class Creation {
  readonly #plan: CreatePlan
  readonly #tools: CreateTools
  readonly #ids: Map<string, string>

  constructor(plan: CreatePlan, tools: CreateTools) {
    this.#plan = plan
    this.#tools = tools
    this.#ids = new Map([...plan.existing].map(([key, { id }]) => [key, id]))
  }

  get ids(): ReadonlyMap<string, string> {
    return this.#ids
  }

  /** A run that was ended may have left parts that are still being made. */
  async settle(): Promise<void> {
    for (const part of this.#plan.existing.values()) {
      if (!part.isReady) await this.#ready(part)
    }
  }

  async apply(change: CreateChange): Promise<void> {
    const { action, part, target } = change
    const { progress } = this.#tools
    if (action === 'create') {
      const made = await this.#make(part)
      // Others may have made one too; what is in a VCN is found by it from then on.
      if (part.kind === 'vcn') await findPart(this.#plan.wish, part, this.#ids, this.#tools.client)
      this.#ids.set(part.key, made.id)
      progress.info(`${target}: created (${made.id})`)
    }
    if (part.kind === 'security-group') await this.#addRules(change)
  }

  /** What a part is to every run, whatever else these want: its place and its tags. */
  #make(part: WantedPart): Promise<NetworkPart> {
    const { client } = this.#tools
    const { wish } = this.#plan
    const details = part.details(this.#ids)
    const vcnId = this.#ids.get('vcn') ?? ''
    return createOnce({
      name: `${part.kind} ${part.name}`,
      identity: ['network-part', wish.compartmentId, wish.name, vcnId, part.key],
      create: async (token) => this.#ready(await client.create(details, token)),
      find: async () => {
        const found = await findPart(wish, part, this.#ids, client)
        return found && this.#ready(found)
      },
    })
  }

  /** Undefined if it is gone. @throws ActionError NETWORK_PART_NOT_READY */
  async #ready(part: NetworkPart): Promise<NetworkPart | undefined> {
    const { client, clock, progress } = this.#tools
    const name = `${part.kind} ${part.name}`
    const look = async () => {
      const now = await readAfterCreate(() => client.part(part.kind, part.id), clock)
      if (now === undefined || now.isReady) return { now }
      progress.waiting(name)
      return undefined
    }
    const wait = { clock, progress, deadline: clock.now() + PATIENCE }
    const late = (cause: unknown) => notReady(part, cause)
    return (await awaitResult(wait, { name, pause: () => POLL, look, late })).now
  }

  /** Adding has no retry token: what is there is read again, before and after. */
  async #addRules({ part, target, rules }: CreateChange): Promise<void> {
    const holder = { kind: 'nsg', id: this.#ids.get(part.key) ?? '', name: part.name } as const
    await changeGroup({ holder, target, rules, removed: [] }, this.#tools.groups, NETWORK_MARK)
  }
}

const notReady = ({ kind, name, id }: NetworkPart, cause: unknown): ActionError =>
  new ActionError({
    code: 'NETWORK_PART_NOT_READY',
    message: `${kind} ${name} (${id}) is not AVAILABLE after ${PATIENCE / 60_000} minutes`,
    hint: 'Look at it in the console; run again when it is AVAILABLE: the run goes on from there.',
    cause,
  })

const lookAgain = async (plan: CreatePlan, tools: CreateTools): Promise<CreatePlan> => {
  const now = await planCreate(plan.wish, tools.client, tools.groups)
  requireUnchanged(plan, now)
  return now
}

export interface Created extends Applied<CreateChange> {
  /** Of every part that exists now, by key. */
  readonly ids: ReadonlyMap<string, string>
}

/**
 * Makes what the plan lacks, part by part; no part is ever deleted. It looks again first, and makes
 * nothing if more or something else is needed by then. Stops at the first failure: the next run finds
 * what is there by its tags and goes on.
 * @throws ActionError NETWORK_PLAN_STALE, and what planning throws, before anything is made
 */
export const applyCreate = async (plan: CreatePlan, tools: CreateTools): Promise<Created> => {
  const now = plan.changes.length === 0 ? plan : await lookAgain(plan, tools)
  const creation = new Creation(now, tools)
  await creation.settle()
  const applied = await applyPlan(now, (change) => creation.apply(change))
  return { ...applied, ids: creation.ids }
}
