import { ActionError } from "../../values/action-error.js";
import { resourceName } from "../../values/kubernetes/hpa-metric.js";
import { requestOf } from "../../values/kubernetes/pod-requests.js";
/** Whether the controller could reckon with what it measured. */
export const isActive = (hpa) => hpa.conditions.some(({ type, status }) => type === 'ScalingActive' && status === 'True');
/** The error for pods without the request that an HPA measures against. */
export const withoutRequest = (hpa, message) => new ActionError({
    code: 'HPA_WITHOUT_REQUEST',
    message: `HPA ${hpa.name} scales on per cent of a request, but ${message}`,
    hint: 'Give every container of the pod the request; virtual nodes want it equal to the limit.',
});
/**
 * Whether the pods have the requests that an HPA measures against. The HPA is believed first, then the
 * pods, which a LimitRange may have given what their template lacks.
 *
 * @throws ActionError HPA_WITHOUT_REQUEST
 */
export const checkRequests = async (namespace, hpa, { scale, template }, kubernetes) => {
    if (isActive(hpa) || typeof scale === 'string' || scale.selector === '')
        return;
    const relative = hpa.metrics.filter(({ target }) => target.type === 'Utilization');
    const lacks = (requests) => relative.find(({ resource, container }) => resource !== undefined && requestOf(requests, resource, container) === undefined);
    if (template !== undefined && lacks(template) === undefined)
        return;
    const pods = await kubernetes.list('pods', namespace, scale.selector);
    const lacked = pods.flatMap(({ requests }) => (requests && lacks(requests)) ?? [])[0];
    if (lacked?.resource === undefined)
        return;
    const { kind, name } = hpa.target;
    const what = `a container of ${kind} ${name} requests no ${resourceName(lacked.resource)}`;
    throw withoutRequest(hpa, what);
};
