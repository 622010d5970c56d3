import { ActionError } from '../../values/action-error.ts'
import { ShapeError } from '../../values/fields.ts'
import { isBroken, type Patience } from '../process/patient-exec.ts'

const ATTEMPTS = 3
/** Milliseconds before the next attempt. */
const PAUSE = 1_000

/** Why a response is unusable; undefined for every other failure. */
const flawOf = (error: unknown): string | undefined => {
  if (error instanceof ShapeError) return error.message
  return isBroken(error) ? error.lastLine : undefined
}

/** The error for a response that cannot be used. */
const unusable = (doing: string, flaw: string, cause: unknown): ActionError =>
  new ActionError({
    code: 'KUBERNETES_RESPONSE_INVALID',
    message: `${doing}: ${flaw}`,
    hint: 'Run again. If the problem persists, something between the runner and the Kubernetes API may change responses (a proxy).',
    cause,
    isTransient: true,
  })

/**
 * Reads a response of the API server obtained by kubectl or Helm; retries the request if it is
 * malformed. Only for requests that change nothing.
 *
 * @param doing what is done, e.g. `kubectl get pods`
 * @param ask gets a response and reads it; throws ShapeError if it is malformed
 * @throws ActionError KUBERNETES_RESPONSE_INVALID, and any other error of `ask`
 */
export const readAgain = async <T>(
  doing: string,
  patience: Patience | undefined,
  ask: () => Promise<T>,
): Promise<T> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask()
    } catch (error) {
      const flaw = flawOf(error)
      if (flaw === undefined) throw error
      if (attempt === ATTEMPTS) throw unusable(doing, flaw, error)
      await patience?.clock.sleep(PAUSE)
    }
  }
}
