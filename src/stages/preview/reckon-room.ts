import type { Progress } from '../../core/progress.ts'
import { ActionError } from '../../values/action-error.ts'
import { readRoom, type RoomClients, shortage } from '../addresses/free-room.ts'
import { podsAtFirst, podsAtPeak } from '../addresses/release-pods.ts'

interface RoomRequest {
  readonly clusterId: string
  /** What the chart renders. */
  readonly objects: readonly unknown[]
  /** Pods may fit elsewhere, so that missing room is not an error. */
  readonly hasManagedNodes: boolean
}

const withoutRoom = (message: string): ActionError =>
  new ActionError({
    code: 'PREVIEW_WITHOUT_ROOM',
    message,
    hint: 'Remove previews that are not needed (action: sweep), give them fewer replicas in preview.values, or use a larger pod subnet. The address of a pod returns a minute or so after its end: run this again then.',
  })

/**
 * Checks before a preview is created whether its pods fit on the virtual nodes. What cannot or may
 * not be read is reported and does not fail.
 *
 * @throws ActionError PREVIEW_WITHOUT_ROOM
 */
export const reckonRoom = async (
  { clusterId, objects, hasManagedNodes }: RoomRequest,
  clients: RoomClients,
  progress: Progress,
): Promise<void> => {
  const room = await readRoom(clusterId, clients, (why) =>
    progress.info(`Room for the preview's pods is not reckoned: ${why}`),
  )
  if (room === undefined) return
  const missing = shortage(podsAtFirst(objects), room, 'this preview')
  if (missing !== undefined && !hasManagedNodes) throw withoutRoom(missing)
  const atPeak = shortage(podsAtPeak(objects), room, 'this preview')
  if (missing !== undefined) progress.warning(missing)
  else if (atPeak !== undefined) progress.warning(`${atPeak} at its peak`)
}
