import { parseQuantity } from "../../../values/kubernetes/quantity.js";
import { textOf } from "./view-parts.js";
/** A limit alone counts as the request: so the API server defaults it. */
const amounts = (holder) => {
    const resources = holder.optional('resources');
    const amountOf = (resource) => {
        const text = resources?.optional('requests')?.optionalText(resource) ??
            resources?.optional('limits')?.optionalText(resource);
        return text === undefined ? undefined : parseQuantity(text);
    };
    const all = ['cpu', 'memory'].map((resource) => [resource, amountOf(resource)]);
    return Object.fromEntries(all.flatMap(([resource, amount]) => (amount === undefined ? [] : [[resource, amount]])));
};
const container = (one) => ({
    name: textOf(one, 'name'),
    requests: amounts(one),
});
/** What the containers of a pod request, with init containers that go on beside them. */
export const podRequests = (podSpec) => {
    const isSidecar = (one) => one.optionalText('restartPolicy') === 'Always';
    const beside = podSpec.optionalItems('initContainers', (one) => isSidecar(one) ? [container(one)] : []);
    return {
        whole: amounts(podSpec),
        containers: [...podSpec.items('containers', container), ...beside.flat()],
    };
};
