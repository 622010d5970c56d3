// Own file: creates parts, which planning does not.
import { once } from '../../core/once.ts'
import type { NetworkChange } from '../network/network-plan.ts'
import { firstOf } from '../network/own-parts.ts'
import type { LogKind } from '../network/rules-in-place.ts'
import { awaitPart, createPart, type PartTools } from '../network-create/create-part.ts'
import type { FlowLogPlan } from './plan-flow-logs.ts'

/**
 * Returns what carries out the changes of a plan, in its order: each part is created once, however
 * many runs do so at the same time.
 * @throws ActionError FLOW_LOGS_FAILED, RESOURCE_GONE, OCI_*
 */
export const flowLogCreation = ({ existing, toCreate }: FlowLogPlan, tools: PartTools) => {
  const ids = new Map(existing.map(({ kind, id }) => [kind as LogKind, id]))
  // An interrupted run may have left them while they were still being created.
  const settled = once(async () => {
    for (const part of existing) if (!part.isReady) await awaitPart(part, tools)
  })
  return async ({ holder, target }: NetworkChange): Promise<void> => {
    const part = toCreate.find(({ key }) => key === holder.id)
    if (part === undefined) throw new TypeError(`${target} is not planned`)
    await settled()
    const { kind, isSame } = part
    const details = part.details(ids)
    const { compartmentId } = details
    const parent = 'logGroupId' in details ? details.logGroupId : undefined
    const find = async () =>
      firstOf((await tools.client.parts(kind, compartmentId, parent)).filter(isSame))
    const subnetId = 'subnetId' in details ? details.subnetId : ''
    const filter = 'captureFilterId' in details ? (details.captureFilterId ?? '') : ''
    const identity = ['flow-logs', details.name, compartmentId, parent ?? '', subnetId, filter]
    const { id } = await createPart({ details, identity, find }, tools)
    ids.set(kind, id)
    tools.progress.info(`${target}: created (${id})`)
  }
}
