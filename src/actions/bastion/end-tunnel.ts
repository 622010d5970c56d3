import { bastions } from '../../clients/bastion/bastion.ts'
import { removeTunnelFolder } from '../../clients/bastion/tunnel-folder.ts'
import { openSession } from '../../clients/oci/oci-session.ts'
import type { ActionContext } from '../../runner/context.ts'
import { ActionError, messageOf } from '../../values/action-error.ts'
import { parseTunnelRecord, TUNNEL, type TunnelRecord } from './tunnel-record.ts'

/** A session that has already ended is the wanted result. */
const isOver = (error: unknown): boolean =>
  error instanceof ActionError && error.service?.status === 409

const endSession = async (
  { bastionId, name, region, sessionId }: TunnelRecord,
  { environment, clock }: ActionContext,
): Promise<void> => {
  const session = { ...(await openSession(environment, clock)), region }
  const client = bastions(session, clock)
  const ids = sessionId === undefined ? await client.named(bastionId, name) : [sessionId]
  for (const id of ids) {
    await client.remove(id).catch((error: unknown) => {
      if (!isOver(error)) throw error
    })
  }
}

/**
 * Ends the tunnel that main left, and its session; if OCI cannot be reached, the session expires by
 * itself.
 */
export const endTunnel = async (context: ActionContext): Promise<void> => {
  const { state, log, temporaryFolder } = context
  const noted = state.load(TUNNEL, (value) => parseTunnelRecord(value, temporaryFolder))
  if (noted === undefined) return
  await removeTunnelFolder(noted.folder)
  await endSession(noted, context).then(
    () => log.info('Ended the tunnel and its bastion session'),
    (error: unknown) =>
      log.warning(
        `the bastion session could not be ended, and ends by itself within 3 hours: ${messageOf(error)}`,
      ),
  )
}
