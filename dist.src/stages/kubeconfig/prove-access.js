import { accessRefusal, noRights } from "./access-refusals.js";
const isRefused = (error) => error instanceof Error && 'kind' in error && 'skew' in error;
/**
 * Asks the API server who we are and what we may do, so that an endpoint that does not answer, a
 * token that is not known and missing rights show here, each as what it is, and not in a later step.
 *
 * @param namespace where rights are looked for; without it only who we are is asked
 * @throws ActionError CLUSTER_UNREACHABLE, CLUSTER_CERTIFICATE_REFUSED, CLUSTER_UNAUTHORIZED, CLUSTER_FORBIDDEN
 */
export const proveAccess = async (target, api, namespace, diagnose) => {
    try {
        const [subject, rights] = await Promise.all([
            api.whoAmI(),
            namespace === undefined ? 'some' : api.rightsIn(namespace),
        ]);
        if (rights === 'none' && namespace !== undefined)
            throw noRights(target, subject.username, namespace);
        return subject;
    }
    catch (error) {
        if (!isRefused(error))
            throw error;
        const known = error.kind === 'unauthorized' ? await diagnose?.(error) : undefined;
        throw known ?? accessRefusal(target, error);
    }
};
