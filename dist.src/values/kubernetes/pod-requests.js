import { own } from "../own.js";
/**
 * What an HPA takes as the whole: the request of a pod, or of one of its containers. Undefined if a
 * container requests none, as the HPA then measures nothing.
 */
export const requestOf = ({ whole, containers }, resource, container) => {
    const ofPod = own(whole, resource);
    if (container === undefined && ofPod !== undefined)
        return ofPod;
    const counted = containers.filter(({ name }) => container === undefined || name === container);
    const requests = counted.map(({ requests: all }) => own(all, resource));
    const known = requests.filter((request) => request !== undefined);
    if (known.length === 0 || known.length < requests.length)
        return undefined;
    return known.reduce((sum, request) => sum + request, 0);
};
