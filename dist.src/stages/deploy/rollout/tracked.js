import { at, text } from "../../../values/json.js";
import { runsPods } from "./custom-state.js";
const tracked = {
    apps: ['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet'],
    batch: ['Job'],
    '': ['Pod', 'ReplicationController'],
};
const groupOf = (apiVersion) => apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '';
/** Groups of Kubernetes itself have no dot, or end so. */
const isCustom = (group) => group.includes('.') && !group.endsWith('.k8s.io');
const isTracked = (object) => {
    const group = groupOf(text(at(object, 'apiVersion')));
    if (isCustom(group))
        return runsPods(object);
    return (tracked[group] ?? []).includes(text(at(object, 'kind')));
};
/** The objects of a release that roll out, from its manifests; hooks are Helm's business. */
export const trackedOf = (objects, namespace) => objects
    .filter((object) => at(object, 'metadata', 'annotations', 'helm.sh/hook') === undefined)
    .filter(isTracked)
    .map((object) => ({
    apiVersion: text(at(object, 'apiVersion')),
    kind: text(at(object, 'kind')),
    name: text(at(object, 'metadata', 'name')),
    namespace: text(at(object, 'metadata', 'namespace'), namespace),
    isPassing: at(object, 'spec', 'ttlSecondsAfterFinished') !== undefined,
}));
