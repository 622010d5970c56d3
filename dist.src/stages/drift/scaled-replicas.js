import { at, record, text } from "../../values/json.js";
import { nameOf, namespaceOf } from "../../values/manifests/manifests.js";
const keyOf = (namespace, target) => `${namespace} ${text(at(target, 'kind')) || 'Deployment'}/${text(at(target, 'name'))}`;
const SCALERS = ['HorizontalPodAutoscaler', 'ScaledObject'];
/** What the scalers of the chart name; a ScaledObject of KEDA takes a Deployment where it names no kind. */
const scaledByChart = (objects, ofRelease) => objects
    .filter((object) => SCALERS.includes(text(at(object, 'kind'))))
    .map((object) => keyOf(namespaceOf(object, ofRelease), at(object, 'spec', 'scaleTargetRef')));
/** What HPAs of the cluster name, whoever made them: KEDA makes one for each ScaledObject. */
const scaledInCluster = async (objects, ofRelease, kubernetes) => {
    const sized = objects.filter((object) => at(object, 'spec', 'replicas') !== undefined);
    const namespaces = [...new Set(sized.map((object) => namespaceOf(object, ofRelease)))];
    const found = namespaces.map(async (namespace) => {
        // Who may not list HPAs sees what they do as a change.
        const hpas = await kubernetes.list('hpa', namespace).catch(() => []);
        return hpas.map(({ target }) => keyOf(namespace, target));
    });
    return (await Promise.all(found)).flat();
};
/** The objects without the replicas of what an HPA scales, in the chart or not: they are its business. */
export const withoutScaledReplicas = async (objects, ofRelease, kubernetes) => {
    const scaled = new Set([
        ...scaledByChart(objects, ofRelease),
        ...(await scaledInCluster(objects, ofRelease, kubernetes)),
    ]);
    return objects.map((object) => {
        if (!scaled.has(`${namespaceOf(object, ofRelease)} ${nameOf(object)}`))
            return object;
        const spec = Object.entries(record(at(object, 'spec'))).filter(([key]) => key !== 'replicas');
        return { ...record(object), spec: Object.fromEntries(spec) };
    });
};
