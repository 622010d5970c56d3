import { at, list, text } from "../../values/json.js";
import { parseQuantity } from "../../values/kubernetes/quantity.js";
import { nameOf } from "../../values/manifests/manifests.js";
import { podCounts } from "../addresses/release-pods.js";
import { choosesOtherNodes, podSpecOf } from "./pod-spec.js";
/** Oracle's page on resources of virtual nodes (2024-10): of a container that says nothing, and of a pod. */
const LEAST = { ocpus: 0.125, gigabytes: 0.5 };
/** For kube-proxy and the container runtime inside each pod. */
const OVERHEAD_GIGABYTES = 0.25;
const GIGABYTE = 2 ** 30;
const quantity = (value) => {
    const written = typeof value === 'number' ? String(value) : text(value);
    try {
        return parseQuantity(written);
    }
    catch {
        return undefined;
    }
};
/** The limit counts where both are given; undefined if neither is. */
const given = (container, resource) => quantity(at(container, 'resources', 'limits', resource)) ??
    quantity(at(container, 'resources', 'requests', resource));
const sum = (values) => values.reduce((all, one) => all + one, 0);
/** Up to a whole one; what floating point adds is no more. */
const whole = (value) => Math.ceil(Number(value.toFixed(6)));
/**
 * What a pod gets: the sum of its containers and the overhead, at least the least, rounded up to whole
 * OCPU and GB. A CPU of Kubernetes is taken for an OCPU: Oracle does not say how they relate, so the pod
 * may get less.
 */
export const podSize = (spec) => {
    const containers = list(at(spec, 'containers'));
    const cpu = sum(containers.map((one) => given(one, 'cpu') ?? LEAST.ocpus));
    const memory = sum(containers.map((one) => {
        const bytes = given(one, 'memory');
        return bytes === undefined ? LEAST.gigabytes : bytes / GIGABYTE;
    }));
    return {
        ocpus: whole(Math.max(cpu, LEAST.ocpus)),
        gigabytes: whole(Math.max(memory + OVERHEAD_GIGABYTES, LEAST.gigabytes)),
    };
};
/**
 * What each workload of a release takes on virtual nodes.
 * @param hasManagedNodes pods that choose other nodes then run there
 */
export const allocations = (objects, hasManagedNodes) => podCounts(objects).flatMap(({ object, replicas, most }) => {
    const spec = podSpecOf(object);
    if (spec === undefined || (hasManagedNodes && choosesOtherNodes(spec)))
        return [];
    return [{ object: nameOf(object), replicas, most, ...podSize(spec) }];
});
/** All of them together, with so many pods of each. */
export const totalOf = (all, pods) => ({
    pods: sum(all.map((one) => one[pods])),
    ocpus: sum(all.map((one) => one[pods] * one.ocpus)),
    gigabytes: sum(all.map((one) => one[pods] * one.gigabytes)),
});
