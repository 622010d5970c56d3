import type { NetworkPart, NetworkParts, NewPart } from '../../clients/network/network-parts.ts'
import { awaitResult } from '../../core/await-result.ts'
import type { Clock } from '../../core/clock.ts'
import { createOnce } from '../../core/create-once.ts'
import type { Progress } from '../../core/progress.ts'
import { readAfterCreate } from '../../core/read-after-create.ts'
import { ActionError } from '../../values/action-error.ts'
import { partNames } from '../../values/network/part-kind.ts'

export interface PartTools {
  readonly client: NetworkParts
  readonly clock: Clock
  readonly progress: Progress
}

/** Milliseconds. Gateways and subnets are created within seconds. */
const POLL = 1000
const PATIENCE = 180_000

const partText = ({ kind, name }: Pick<NetworkPart, 'kind' | 'name'>): string =>
  `${partNames[kind]} ${name}`

const notReady = (part: NetworkPart, cause: unknown): ActionError =>
  new ActionError({
    code: 'NETWORK_PART_NOT_READY',
    message: `${partText(part)} (${part.id}) is not AVAILABLE after ${PATIENCE / 60_000} minutes`,
    hint: 'Check it in the console; run again when it is AVAILABLE: the run continues from there.',
    cause,
  })

/** Waits until a part is AVAILABLE. Undefined if it is gone. @throws ActionError NETWORK_PART_NOT_READY */
export const awaitPart = async (
  part: NetworkPart,
  { client, clock, progress }: PartTools,
): Promise<NetworkPart | undefined> => {
  const name = partText(part)
  const poll = async () => {
    const now = await readAfterCreate(() => client.part(part.kind, part.id), clock)
    if (now === undefined || now.isReady) return { now }
    progress.waiting(name)
    return undefined
  }
  const wait = { clock, progress, deadline: clock.now() + PATIENCE }
  const late = (cause: unknown) => notReady(part, cause)
  return (await awaitResult(wait, { name, pause: () => POLL, poll, late })).now
}

/** A part that must exist once, whichever run makes it. */
interface PartToCreate {
  readonly details: NewPart
  /** Identifies the part across runs; the retry token is derived from it. */
  readonly identity: readonly string[]
  /** Finds one that another run has created. */
  readonly find: () => Promise<NetworkPart | undefined>
}

/**
 * Creates a part, once for all concurrent runs, and waits until it is AVAILABLE.
 * @throws ActionError RESOURCE_GONE, NETWORK_PART_NOT_READY, OCI_*
 */
export const createPart = (
  { details, identity, find }: PartToCreate,
  tools: PartTools,
): Promise<NetworkPart> =>
  createOnce({
    name: partText(details),
    identity,
    create: async (token) => awaitPart(await tools.client.create(details, token), tools),
    find: async () => {
      const found = await find()
      return found && awaitPart(found, tools)
    },
  })
