import { at, text } from "../../values/json.js";
const whole = (value, missing) => typeof value === 'number' ? value : missing;
/** How many pods an object runs at once without an autoscaler; undefined if it runs none. */
const ownPods = (object) => {
    switch (at(object, 'kind')) {
        case 'Deployment':
        case 'StatefulSet':
        case 'ReplicaSet':
            return whole(at(object, 'spec', 'replicas'), 1);
        case 'Job':
            return whole(at(object, 'spec', 'parallelism'), 1);
        case 'CronJob':
            return whole(at(object, 'spec', 'jobTemplate', 'spec', 'parallelism'), 1);
        case 'Pod':
            return 1;
        default:
            return undefined;
    }
};
const key = (kind, name) => `${text(kind)}/${text(name)}`;
/** By what they scale, the most replicas that autoscalers allow. */
const maxima = (objects) => new Map(objects
    .filter((object) => at(object, 'kind') === 'HorizontalPodAutoscaler')
    .map((hpa) => {
    const target = at(hpa, 'spec', 'scaleTargetRef');
    const most = whole(at(hpa, 'spec', 'maxReplicas'), 1);
    return [key(at(target, 'kind'), at(target, 'name')), most];
}));
/** The Services among rendered objects that get a load balancer of their own. */
export const loadBalancersOf = (objects) => objects.filter((object) => at(object, 'kind') === 'Service' && at(object, 'spec', 'type') === 'LoadBalancer').length;
/** What of rendered objects runs pods. */
export const podCounts = (objects) => {
    const scaled = maxima(objects);
    return objects.flatMap((object) => {
        const replicas = ownPods(object);
        if (replicas === undefined)
            return [];
        const most = scaled.get(key(at(object, 'kind'), at(object, 'metadata', 'name')));
        return [{ object, replicas, most: Math.max(replicas, most ?? 0) }];
    });
};
/**
 * The pods of rendered objects at their peak: maxReplicas of what an HPA scales, replicas of the
 * rest. An HPA that scales something outside of the chart counts too.
 */
export const podsAtPeak = (objects) => {
    const scaled = maxima(objects);
    const fixed = objects.flatMap((object) => {
        const pods = ownPods(object);
        const isScaled = scaled.has(key(at(object, 'kind'), at(object, 'metadata', 'name')));
        return pods === undefined || isScaled ? [] : [pods];
    });
    return [...fixed, ...scaled.values()].reduce((sum, pods) => sum + pods, 0);
};
