import { ActionError } from "../../values/action-error.js";
import { ShapeError } from "../../values/fields.js";
import { isBroken } from "../process/patient-exec.js";
const ATTEMPTS = 3;
/** Milliseconds before the next attempt. */
const PAUSE = 1_000;
/** Why an answer cannot be used; undefined for every other failure. */
const flawOf = (error) => {
    if (error instanceof ShapeError)
        return error.message;
    return isBroken(error) ? error.lastLine : undefined;
};
/** The error for an answer that cannot be used. */
const unusable = (doing, flaw, cause) => new ActionError({
    code: 'KUBERNETES_RESPONSE_INVALID',
    message: `${doing}: ${flaw}`,
    hint: 'Run again. If it stays, something between the runner and the Kubernetes API may change answers (a proxy).',
    cause,
    isTransient: true,
});
/**
 * What is taken out of an answer of the API server, got by kubectl or Helm: asked again if it does not
 * fit. For what changes nothing only.
 *
 * @param doing what is done, e.g. `kubectl get pods`
 * @param ask gets an answer and reads it; throws ShapeError where that does not fit
 * @throws ActionError KUBERNETES_RESPONSE_INVALID, and what `ask` throws else
 */
export const readAgain = async (doing, patience, ask) => {
    for (let attempt = 1;; attempt++) {
        try {
            return await ask();
        }
        catch (error) {
            const flaw = flawOf(error);
            if (flaw === undefined)
                throw error;
            if (attempt === ATTEMPTS)
                throw unusable(doing, flaw, error);
            await patience?.clock.sleep(PAUSE);
        }
    }
};
