import { parsePlace, removeCredentials } from '../../clients/oci/credential-files.ts'
import type { ActionContext } from '../../runner/context.ts'

/** The state that main leaves. */
export const CREDENTIALS = 'auth'

/** Removes the identity that main wrote. */
export const signOut = async ({ state, log, temporaryFolder }: ActionContext): Promise<void> => {
  const place = state.load(CREDENTIALS, (value) => parsePlace(value, temporaryFolder))
  if (place === undefined) return log.info('Nothing to remove')
  const removed = await removeCredentials(place)
  log.info(
    removed ? 'Removed the OCI credentials of this step' : 'The OCI credentials are gone already',
  )
}
