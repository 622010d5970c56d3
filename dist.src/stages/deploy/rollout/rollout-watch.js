import { at, record } from "../../../values/json.js";
import { customState } from "./custom-state.js";
import { jobState } from "./job-state.js";
import { LiveObjects, LivePods } from "./live-objects.js";
import { ownPods } from "./own-pods.js";
import { doneWith, waiting } from "./rollout-state.js";
import { daemonSetState, deploymentState, podState, replicaSetState, statefulSetState, } from "./workload-state.js";
const REPLICA_SETS = { apiVersion: 'apps/v1', kind: 'ReplicaSet' };
const CONTROLLER_REVISIONS = { apiVersion: 'apps/v1', kind: 'ControllerRevision' };
const NODES = { apiVersion: 'v1', kind: 'Node' };
const VIRTUAL = 'node-role.kubernetes.io/virtual-node';
/** What the watches of a rollout have brought, and how it is judged. */
export class Rollout {
    objects;
    revisions;
    pods;
    #request;
    #virtualNodes;
    /** Jobs that are not there any more. */
    #gone;
    constructor(request, virtualNodes, gone) {
        this.#request = request;
        this.#virtualNodes = virtualNodes;
        this.#gone = gone;
        this.objects = new LiveObjects(request.namespace);
        this.revisions = new LiveObjects(request.namespace);
        this.pods = new LivePods(request.namespace);
    }
    /** Each object with its state. */
    states() {
        return this.#request.tracked.map((one) => ({ one, state: this.#stateOf(one) }));
    }
    podsOf(live) {
        return ownPods(live, this.pods.all(), this.revisions.all());
    }
    #stateOf(one) {
        if (this.#gone.has(one))
            return doneWith('was removed some time after its end');
        const live = this.objects.get(one);
        const { awaitsJobs } = this.#request;
        // It may have ended and gone before anybody looked.
        if (live === undefined && one.kind === 'Job' && !awaitsJobs)
            return doneWith('is not awaited');
        if (live === undefined)
            return waiting('not seen yet');
        const { object, kind } = live;
        switch (kind) {
            case 'Deployment':
                return deploymentState(object);
            case 'StatefulSet':
                return statefulSetState(object);
            case 'DaemonSet':
                return daemonSetState(object, this.#unrun(live));
            case 'Job':
                return jobState(object, awaitsJobs);
            case 'Pod':
                return podState(object);
            case 'ReplicaSet':
            case 'ReplicationController':
                return replicaSetState(object);
            default:
                return customState(object);
        }
    }
    /** Pods of a DaemonSet that stand on virtual nodes. */
    #unrun(live) {
        const { newest, old } = this.podsOf(live);
        return [...newest, ...old].filter(({ node = '', ready }) => !ready && this.#virtualNodes.has(node)).length;
    }
}
/** Names of the virtual nodes; who may not see nodes knows none. */
const virtualNodes = async (tracked, kubernetes) => {
    if (!tracked.some(({ kind }) => kind === 'DaemonSet'))
        return new Set();
    const nodes = await kubernetes.listObjects(NODES, '').catch(() => []);
    const isVirtual = ({ object }) => record(at(object, 'metadata', 'labels'))[VIRTUAL] !== undefined;
    return new Set(nodes.filter(isVirtual).map(({ name }) => name));
};
/** Jobs with a time to live that are gone already: they are done. */
const goneJobs = async (tracked, kubernetes) => {
    const gone = new Set();
    const passing = tracked.filter(({ isPassing }) => isPassing);
    for (const one of passing) {
        const there = await kubernetes.listObjects(one, one.namespace);
        if (!there.some(({ name }) => name === one.name))
            gone.add(one);
    }
    return gone;
};
const unique = (items, keyOf) => [
    ...new Map(items.map((item) => [keyOf(item), item])).values(),
];
/** Kinds that keep revisions, by the kind of what has them. */
const revisionKinds = {
    Deployment: REPLICA_SETS,
    DaemonSet: CONTROLLER_REVISIONS,
};
/** A watch that may be refused: what it shows makes the judgement finer and is not needed for it. */
const optional = (watch) => ({
    failure: new Promise(() => undefined),
    trouble: () => undefined,
    stop: () => watch.stop(),
});
const watchesOf = ({ tracked }, rollout, kubernetes) => {
    const kinds = unique(tracked, ({ apiVersion, kind, namespace }) => [apiVersion, kind, namespace].join());
    const revisions = kinds.flatMap(({ kind, namespace }) => {
        const of = revisionKinds[kind];
        return of === undefined ? [] : [{ of, namespace }];
    });
    const namespaces = unique(tracked, ({ namespace }) => namespace);
    return [
        ...kinds.map((one) => kubernetes.watchObjects(one, one.namespace, ({ type, view }) => {
            // What is done and then removed by itself stays as it was.
            if (type !== 'DELETED' || !isOver(view))
                rollout.objects.take({ type, view });
        })),
        ...revisions.map(({ of, namespace }) => optional(kubernetes.watchObjects(of, namespace, rollout.revisions.take))),
        ...namespaces.map(({ namespace }) => kubernetes.watch('pods', namespace, rollout.pods.take)),
    ];
};
const isOver = ({ kind, object }) => kind === 'Job' && jobState(object, true).is === 'done';
/** Begins to watch what a rollout is judged by. */
export const openRollout = async (request, kubernetes) => {
    const { tracked } = request;
    const [nodes, gone] = await Promise.all([
        virtualNodes(tracked, kubernetes),
        goneJobs(tracked, kubernetes),
    ]);
    const rollout = new Rollout(request, nodes, gone);
    return { rollout, watches: watchesOf(request, rollout, kubernetes) };
};
