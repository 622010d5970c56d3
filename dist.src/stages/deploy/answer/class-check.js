import { ActionError } from "../../../values/action-error.js";
import { at, strings, text } from "../../../values/json.js";
import { nameOf } from "../../../values/manifests/manifests.js";
import { addressesOf } from "./load-balancer.js";
import { classOf } from "./ingress-targets.js";
const INGRESS_CLASS = { apiVersion: 'networking.k8s.io/v1', kind: 'IngressClass' };
const SERVICE = { apiVersion: 'v1', kind: 'Service' };
const DEFAULT = 'ingressclass.kubernetes.io/is-default-class';
const ALL = '*';
const isKind = (object, kind, group) => at(object, 'kind') === kind && text(at(object, 'apiVersion')).startsWith(group);
/** The objects of a kind; undefined where they may not be seen, or the cluster does not know the kind. */
const seen = (kubernetes, kind, namespace = '') => kubernetes.listObjects(kind, namespace).catch(() => undefined);
const missing = (object, kind, name, there) => new ActionError({
    code: 'INGRESS_CLASS_MISSING',
    message: `${nameOf(object)} is of the class "${name}", and the cluster has no ${kind} of that name: nobody would take it`,
    hint: there.length === 0
        ? `Install the controller that it is for, which brings its ${kind}.`
        : `Name one that is there (${there.join(', ')}), or install the controller that it is for.`,
});
/** Controllers label what they are made of with a part of the name that their class gives them. */
const isOf = (controller, service) => {
    const name = strings(at(service.object, 'metadata', 'labels'))['app.kubernetes.io/name'] ?? '';
    return name !== '' && controller.includes(name);
};
const namesOf = (own, live) => [
    ...new Set([
        ...own.map((object) => text(at(object, 'metadata', 'name'))),
        ...live.map(({ name }) => name),
    ]),
];
const reviewIngresses = async (objects, kubernetes, progress) => {
    const ingresses = objects.filter((one) => isKind(one, 'Ingress', 'networking.k8s.io/'));
    if (ingresses.length === 0)
        return;
    const live = await seen(kubernetes, INGRESS_CLASS);
    if (live === undefined)
        return;
    const own = objects.filter((one) => isKind(one, 'IngressClass', 'networking.k8s.io/'));
    const names = namesOf(own, live);
    const all = [...live.map(({ object }) => object), ...own];
    for (const ingress of ingresses) {
        const name = classOf(ingress);
        if (name === undefined) {
            const hasDefault = all.some((one) => strings(at(one, 'metadata', 'annotations'))[DEFAULT] === 'true');
            if (!hasDefault) {
                progress.warning(`${nameOf(ingress)} names no class, and no IngressClass is the default one: it is only taken by a controller that takes what has no class`);
            }
        }
        else if (!names.includes(name)) {
            if (text(at(ingress, 'spec', 'ingressClassName')) === name) {
                throw missing(ingress, 'IngressClass', name, names);
            }
            // By the old annotation, a controller may take it without an IngressClass.
            progress.warning(missing(ingress, 'IngressClass', name, names).message);
        }
        else if (own.length === 0) {
            await reviewController(ingress, live, kubernetes, progress);
        }
    }
};
const reviewController = async (ingress, classes, kubernetes, progress) => {
    const found = classes.find(({ name }) => name === classOf(ingress));
    const controller = text(at(found?.object, 'spec', 'controller'));
    const services = await seen(kubernetes, SERVICE, ALL);
    if (services === undefined || services.some((one) => isOf(controller, one)))
        return;
    progress.warning(`${nameOf(ingress)} is of the class "${found?.name ?? ''}" of ${controller}, and no Service in the cluster is labelled as of that controller: it may not run`);
};
const reviewGateways = async (objects, kubernetes) => {
    const group = 'gateway.networking.k8s.io/';
    const gateways = objects.filter((one) => isKind(one, 'Gateway', group));
    const [first] = gateways;
    if (first === undefined)
        return;
    const kind = { apiVersion: text(at(first, 'apiVersion')), kind: 'GatewayClass' };
    const live = await seen(kubernetes, kind);
    if (live === undefined)
        return;
    const own = objects.filter((one) => isKind(one, 'GatewayClass', group));
    const names = namesOf(own, live);
    for (const gateway of gateways) {
        const name = text(at(gateway, 'spec', 'gatewayClassName'));
        if (!names.includes(name))
            throw missing(gateway, 'GatewayClass', name, names);
    }
};
/**
 * Checks before anything is changed that somebody will take the Ingresses and Gateways of a release.
 * Who may not see the classes is told nothing.
 *
 * @throws ActionError INGRESS_CLASS_MISSING
 */
export const requireClasses = async (objects, kubernetes, progress) => {
    await reviewIngresses(objects, kubernetes, progress);
    await reviewGateways(objects, kubernetes);
};
/**
 * The address of the load balancer of an Ingress's controller, for controllers that write none into the
 * Ingress; undefined if it is not to be found.
 */
export const controllerAddress = async (ingress, kubernetes) => {
    const [classes, services] = await Promise.all([
        seen(kubernetes, INGRESS_CLASS),
        seen(kubernetes, SERVICE, ALL),
    ]);
    const name = classOf(ingress);
    const isDefault = ({ object }) => strings(at(object, 'metadata', 'annotations'))[DEFAULT] === 'true';
    const found = classes?.find((one) => (name === undefined ? isDefault(one) : one.name === name));
    const controller = text(at(found?.object, 'spec', 'controller'));
    return services
        ?.filter((one) => isOf(controller, one))
        .flatMap(({ object }) => addressesOf(object))[0]?.address;
};
