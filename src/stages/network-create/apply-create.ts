import type { NetworkPart } from '../../clients/network/network-parts.ts'
import { applyPlan, type Applied } from '../../core/resource.ts'
import { changeGroup } from '../network/change-rules.ts'
import { awaitPart, createPart, type PartTools } from './create-part.ts'
import { NETWORK_MARK } from '../network/ownership.ts'
import { findPart } from './existing-parts.ts'
import { type CreateChange, type CreateClient, type CreatePlan, planCreate } from './plan-create.ts'
import { requireUnchanged } from './same-create.ts'
import type { WantedPart } from './wanted-parts.ts'

export interface CreateTools extends PartTools {
  readonly client: CreateClient
}

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

  /** An interrupted run may have left parts that are still being created. */
  async settle(): Promise<void> {
    for (const part of this.#plan.existing.values()) {
      if (!part.isReady) await awaitPart(part, this.#tools)
    }
  }

  async apply(change: CreateChange): Promise<void> {
    const { action, part, target } = change
    const { progress } = this.#tools
    if (action === 'create') {
      const made = await this.#make(part)
      // Other runs may have created one too; parts in a VCN are found through it from then on.
      if (part.kind === 'vcn')
        await findPart(this.#plan.desired, part, this.#ids, this.#tools.client)
      this.#ids.set(part.key, made.id)
      progress.info(`${target}: created (${made.id})`)
    }
    if (part.kind === 'security-group') await this.#addRules(change)
  }

  /** A part's identity across runs with different settings: its parent and its tags. */
  #make(part: WantedPart): Promise<NetworkPart> {
    const { desired } = this.#plan
    const vcnId = this.#ids.get('vcn') ?? ''
    const creation = {
      details: part.details(this.#ids),
      identity: ['network-part', desired.compartmentId, desired.name, vcnId, part.key],
      find: () => findPart(desired, part, this.#ids, this.#tools.client),
    }
    return createPart(creation, this.#tools)
  }

  /** Adding has no retry token: reads the current rules before and after. */
  async #addRules({ part, target, rules }: CreateChange): Promise<void> {
    const holder = { kind: 'nsg', id: this.#ids.get(part.key) ?? '', name: part.name } as const
    const { client, clock } = this.#tools
    await changeGroup({ holder, target, rules, removed: [] }, { client, clock }, NETWORK_MARK)
  }
}

const checkAgain = async (plan: CreatePlan, tools: CreateTools): Promise<CreatePlan> => {
  const now = await planCreate(plan.desired, tools.client)
  requireUnchanged(plan, now)
  return now
}

interface Created extends Applied<CreateChange> {
  /** Of every part that exists now, by key. */
  readonly ids: ReadonlyMap<string, string>
}

/**
 * Creates what is missing, part by part; never deletes one. Reads the network again first, and
 * creates nothing if more or something else is needed by then. Stops at the first failure: the next
 * run finds existing parts by their tags and continues.
 * @throws ActionError NETWORK_PLAN_STALE, and the errors of planning, before anything is created
 */
export const applyCreate = async (plan: CreatePlan, tools: CreateTools): Promise<Created> => {
  const now = plan.changes.length === 0 ? plan : await checkAgain(plan, tools)
  const creation = new Creation(now, tools)
  await creation.settle()
  const applied = await applyPlan(now, (change) => creation.apply(change))
  return { ...applied, ids: creation.ids }
}
