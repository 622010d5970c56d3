import { at, text } from "../../values/json.js";
import { nameOf, namespaceOf } from "../../values/manifests/manifests.js";
const HPAS = { apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler' };
const HELM = 'meta.helm.sh/release-';
/** Helm deletes what the release had and the chart has no more: the chart's replicas count from then on. */
const goesAway = ({ name, namespace, object }, release, rendered) => {
    const note = (key) => at(object, 'metadata', 'annotations', `${HELM}${key}`);
    const isOurs = note('name') === release.name && note('namespace') === release.namespace;
    return (isOurs &&
        !rendered.some((one) => nameOf(one) === `${HPAS.kind}/${name}` && namespaceOf(one, release.namespace) === namespace));
};
const heldOf = async (object, namespace, hpas, kubernetes) => {
    const [kind, name] = [text(at(object, 'kind')), text(at(object, 'metadata', 'name'))];
    const inChart = at(object, 'spec', 'replicas');
    const hpa = hpas.find((one) => {
        const target = at(one.object, 'spec', 'scaleTargetRef');
        return one.namespace === namespace && at(target, 'kind') === kind && at(target, 'name') === name;
    });
    if (typeof inChart !== 'number' || hpa === undefined)
        return [];
    const apiVersion = text(at(object, 'apiVersion'));
    const scale = await kubernetes.scale(namespace, { apiVersion, kind, name });
    // At 0 an HPA does nothing: somebody stopped it by hand.
    if (typeof scale === 'string' || scale.wanted === 0 || scale.wanted === inChart)
        return [];
    return [{ kind, name, namespace, replicas: scale.wanted, by: hpa.name, inChart }];
};
/**
 * What an upgrade has to leave as it is, since an HPA that stays has set it. Who may not list HPAs gets
 * the chart's replicas, as Helm would set them.
 */
export const heldReplicas = async (release, rendered, kubernetes) => {
    const sized = rendered.filter((object) => at(object, 'spec', 'replicas') !== undefined);
    const namespaces = [...new Set(sized.map((object) => namespaceOf(object, release.namespace)))];
    const found = namespaces.map(async (namespace) => {
        const all = await kubernetes.listObjects(HPAS, namespace).catch(() => []);
        const placed = all.map((one) => ({ ...one, namespace: one.namespace || namespace }));
        return placed.filter((one) => !goesAway(one, release, rendered));
    });
    const hpas = (await Promise.all(found)).flat();
    if (hpas.length === 0)
        return [];
    const held = sized.map((object) => heldOf(object, namespaceOf(object, release.namespace), hpas, kubernetes));
    return (await Promise.all(held)).flat();
};
/** One line for a log. */
export const heldText = ({ kind, name, replicas, by, inChart }) => `keep ${kind}/${name} at ${replicas} replicas, which HPA ${by} set; the chart says ${inChart}`;
