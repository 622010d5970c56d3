import { at, text } from "../../../values/json.js";
import { namespaceOf } from "../../../values/manifests/manifests.js";
import { ownPods } from "../rollout/own-pods.js";
import { trackedOf } from "../rollout/tracked.js";
const REPLICA_SETS = { apiVersion: 'apps/v1', kind: 'ReplicaSet' };
/** Hooks are tracked here as everything else is: what fails is looked for, not waited for. */
const withoutHook = (object) => ({
    apiVersion: at(object, 'apiVersion'),
    kind: at(object, 'kind'),
    metadata: {
        name: at(object, 'metadata', 'name'),
        namespace: at(object, 'metadata', 'namespace'),
    },
    spec: at(object, 'spec'),
});
const liveOf = async (objects, namespace, kubernetes) => {
    const tracked = trackedOf(objects.map(withoutHook), namespace);
    const kinds = new Map(tracked.map((one) => [`${one.apiVersion} ${one.kind} ${one.namespace}`, one]));
    const found = await Promise.all([...kinds.values()].map((one) => kubernetes.listObjects(one, one.namespace).catch(() => [])));
    const all = found.flat().map((one) => ({ ...one, namespace: one.namespace || namespace }));
    return all.filter((live) => tracked.some((one) => one.kind === live.kind && one.name === live.name && one.namespace === live.namespace));
};
/** A pod that has ended well is no problem. */
const isOpen = ({ ready, phase }) => !ready && phase !== 'Succeeded';
/** The release's own pods and warnings: what others run in the namespace explains nothing. */
export const releaseScene = async (objects, namespace, kubernetes, since) => {
    const namespaces = [...new Set([namespace, ...objects.map((one) => namespaceOf(one, namespace))])];
    const all = async (list) => (await Promise.all(namespaces.map((of) => list(of).catch(() => [])))).flat();
    const [live, revisions, pods, events] = await Promise.all([
        liveOf(objects, namespace, kubernetes),
        all((of) => kubernetes.listObjects(REPLICA_SETS, of)),
        all((of) => kubernetes.list('pods', of)),
        all((of) => kubernetes.list('events', of)),
    ]);
    const placed = revisions.map((one) => ({ ...one, namespace: one.namespace || namespace }));
    const own = live.flatMap((one) => ownPods(one, pods, placed).newest);
    const names = new Set([
        ...own.map(({ name }) => name),
        ...objects.map((object) => text(at(object, 'metadata', 'name'))),
    ]);
    const sets = revisions.map(({ name }) => name);
    const isOwn = ({ object: { kind, name } }) => names.has(name) ||
        (kind === 'ReplicaSet' &&
            sets.includes(name) &&
            [...names].some((one) => name.startsWith(`${one}-`)));
    return {
        pods: own.filter(isOpen),
        events: events
            .filter((event) => event.type === 'Warning' && event.at >= since && isOwn(event))
            .sort((a, b) => a.at - b.at),
    };
};
