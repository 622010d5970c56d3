import { anObject, callOci } from "../oci/oci-request.js";
/**
 * How much of the service limit of virtual nodes is used, and how much is left. The Limits service
 * may know nothing of it, and answers 404 then, as it does without the permission.
 *
 * @returns undefined where the service leaves the figures out
 * @throws ActionError OCI_*
 */
export const virtualNodeLimit = (session, compartmentId, clock) => {
    const query = new URLSearchParams({ compartmentId });
    const limit = '/20190729/services/container-engine/limits/virtual-node-count';
    return callOci(session, {
        service: 'limits',
        method: 'GET',
        path: `${limit}/resourceAvailability?${query.toString()}`,
        operation: 'GetResourceAvailability',
        doing: 'read the limit of virtual nodes',
        policy: 'inspect resource-availability',
    }, clock, anObject((answer) => {
        const used = answer.optionalNumber('used');
        const available = answer.optionalNumber('available');
        return used === undefined || available === undefined ? undefined : { used, available };
    }));
};
