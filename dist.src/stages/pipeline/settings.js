import { networkOptionFields, networkOptions, } from "../../values/network/options.js";
import { loadRequest } from "../load/request.js";
import { loadProfile } from "../load/script.js";
/** The repository of an image, as it is wanted. */
export const repositoryRequest = (image) => ({
    repository: image.repository,
    compartmentId: image.compartment,
    settings: {
        isPublic: image.public,
        isImmutable: image.immutable,
        tags: image['repository-tags'],
        readme: image.readme,
    },
});
const needed = {
    'build-push': ['image'],
    'ensure-network': ['cluster', 'network'],
    'ensure-node-pool': ['cluster', 'network', 'node-pool'],
    deploy: ['cluster', 'release'],
    load: ['load'],
    'assert-scaling': ['cluster', 'release', 'scaling'],
};
const own = {
    'build-push': ['image', 'images'],
    'ensure-network': ['network'],
    'ensure-node-pool': ['node-pool'],
    deploy: ['release'],
    load: ['load'],
    'assert-scaling': ['scaling'],
};
/** Whether a section is there that says that a stage is wanted. */
export const isDescribed = (name, has) => own[name].some(has);
/** The sections of the environment that a stage cannot do without. */
export const neededSections = (name, has) => (name === 'build-push' && has('images') ? [] : needed[name]);
/** The options of the section, by their names in the file. */
const optionsOf = (network) => networkOptions(Object.fromEntries(Object.entries(networkOptionFields).map(([key, { name }]) => [key, network[name]])));
export const networkSettings = (network) => ({
    mode: network.mode,
    nodeSubnetId: network['node-subnet'],
    podSubnetId: network['pod-subnet'],
    databaseSubnetId: network['database-subnet'],
    groups: network.groups,
    ...optionsOf(network),
});
/** The groups that rules are put into only count where they are attached. */
export const nodePoolTarget = (pool, network, cluster) => {
    const { nodes, pods = nodes } = network.groups;
    return {
        clusterId: cluster.id,
        compartmentId: pool.compartment ?? cluster.compartmentId,
        name: pool.name,
        size: pool.size,
        shape: pool.shape,
        nodeSubnetId: network['node-subnet'],
        podSubnetId: network['pod-subnet'] ?? network['node-subnet'],
        nodeGroupIds: nodes === undefined ? undefined : [nodes],
        podGroupIds: pods === undefined ? undefined : [pods],
        labels: pool.labels,
        taints: pool.taints,
    };
};
/** How the rate goes, where it is ours: a script of the user may do anything. */
export const profileOf = (load) => load === undefined || load.script !== undefined ? undefined : loadProfile(loadRequest(load, ''));
export const expectations = (scaling) => Object.entries(scaling).map(([hpa, expected]) => ({
    hpa,
    atLeast: expected['at-least'],
    within: expected.within,
}));
