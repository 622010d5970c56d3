import { at, list, strings } from "../../../values/json.js";
import { nameOf, namespaceOf } from "../../../values/manifests/manifests.js";
const isSelected = (labels, selector) => Object.entries(selector).every(([key, value]) => labels[key] === value);
/** Pod templates of the release that a Service selects. */
const templatesOf = (service, objects, ofRelease) => {
    const selector = strings(at(service, 'spec', 'selector'));
    const namespace = namespaceOf(service, ofRelease);
    return objects
        .filter((object) => namespaceOf(object, ofRelease) === namespace)
        .map((object) => at(object, 'spec', 'template'))
        .filter((template) => isSelected(strings(at(template, 'metadata', 'labels')), selector))
        .filter((template) => template !== undefined);
};
/** What the containers of a pod say that they listen to; they need not say it. */
const portsOf = (template) => list(at(template, 'spec', 'containers'))
    .flatMap((container) => list(at(container, 'ports')))
    .flatMap((port) => [at(port, 'containerPort'), at(port, 'name')])
    .filter((port) => typeof port === 'number' || typeof port === 'string');
const portCause = (service, templates) => {
    const known = templates.flatMap(portsOf);
    if (known.length === 0)
        return undefined;
    const wrong = list(at(service, 'spec', 'ports'))
        .map((port) => at(port, 'targetPort') ?? at(port, 'port'))
        .filter((port) => typeof port === 'number' || typeof port === 'string')
        .find((port) => !known.includes(port));
    if (wrong === undefined)
        return undefined;
    return {
        text: `${nameOf(service)} sends to port ${wrong} of its pods, which no container of them names`,
        hint: `Set targetPort to a port that a container listens to; named are ${known.join(', ')}.`,
    };
};
/**
 * Why a load balancer of the release is silent though its pods are ready: it leads to none of them, or to
 * a port that they do not have.
 */
export const serviceCause = async (objects, ofRelease, kubernetes) => {
    const services = objects.filter((object) => at(object, 'spec', 'type') === 'LoadBalancer');
    for (const service of services) {
        const selector = Object.entries(strings(at(service, 'spec', 'selector')));
        if (selector.length === 0)
            continue;
        const templates = templatesOf(service, objects, ofRelease);
        const found = portCause(service, templates);
        if (found !== undefined)
            return found;
        const words = selector.map(([key, value]) => `${key}=${value}`).join(',');
        const pods = await kubernetes.list('pods', namespaceOf(service, ofRelease), words);
        if (pods.length > 0)
            continue;
        const hint = 'Give the pods these labels, or correct the selector of the Service.';
        return { text: `${nameOf(service)} selects no pod: ${words}`, hint };
    }
    return undefined;
};
