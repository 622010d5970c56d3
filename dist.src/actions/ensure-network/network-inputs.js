import { parseCidr } from "../../values/network/cidr.js";
import { asFlag, asInteger, asOneOf } from "../../values/input-text.js";
import { loadBalancerKinds, networkOptionFields, networkOptions, } from "../../values/network/options.js";
import { roles } from "../../values/network/role.js";
import { ocidOf } from "../../values/oci/ocid.js";
const asBlock = (text) => parseCidr(text).text;
const asPort = asInteger(1, 65_535);
const readGroups = (read) => {
    const group = ocidOf('networksecuritygroup');
    return {
        endpoint: read.optional('endpoint-nsg-id', group),
        nodes: read.optional('nodes-nsg-id', group),
        pods: read.optional('pods-nsg-id', group),
        'load-balancer': read.optional('load-balancer-nsg-id', group),
        database: read.optional('database-nsg-id', group),
    };
};
/** Mode nsg needs the groups of all roles that the network has, unless they may be made. */
const requireGroups = (read, isThere) => {
    for (const role of roles.filter(isThere)) {
        if (read.has(`${role}-nsg-id`))
            continue;
        const hint = 'Give the network security group of every role, set create-groups: true, or use network-mode: security-list.';
        read.problem(`network-mode nsg needs input "${role}-nsg-id"`, hint);
    }
};
/** Only a network load balancer has UDP listeners; of a chart's it is not known before it is rendered. */
const requireNetworkBalancer = (read, kind) => {
    const isKnown = kind !== undefined || !read.has('chart');
    if (!read.has('udp-listeners') || !isKnown || (kind ?? 'lb') !== 'lb')
        return;
    read.problem('input "udp-listeners" needs a network load balancer', 'Set load-balancer-type to nlb or nlb-preserving-source, or leave out udp-listeners.');
};
const readPorts = (read, name) => read.list(name, asPort);
const readers = {
    blocks: (read, name) => read.list(name, asBlock),
    'tcp-ports': readPorts,
    'udp-ports': readPorts,
    'load-balancer': (read, name) => read.optional(name, asOneOf(...loadBalancerKinds)),
    flag: (read, name) => read.optional(name, asFlag),
};
/** The options as the workflow gives them, with the defaults of the rest. */
export const readOptions = (read) => {
    const given = Object.fromEntries(Object.entries(networkOptionFields).map(([key, { name, form }]) => [
        key,
        readers[form](read, name),
    ]));
    requireNetworkBalancer(read, given.loadBalancer);
    return networkOptions(given);
};
/** The inputs that describe the network. */
export const readNetwork = (read) => {
    const mode = read.withDefault('network-mode', asOneOf('security-list', 'nsg'), 'security-list');
    const createGroups = read.withDefault('create-groups', asFlag, false);
    const podSubnetId = read.optional('pod-subnet-id', ocidOf('subnet'));
    const databaseSubnetId = read.optional('database-subnet-id', ocidOf('subnet'));
    if (mode === 'nsg' && !createGroups) {
        requireGroups(read, (role) => (role !== 'pods' || podSubnetId !== undefined) &&
            (role !== 'database' || databaseSubnetId !== undefined));
    }
    return {
        mode,
        createGroups,
        groups: readGroups(read),
        nodeSubnetId: read.required('node-subnet-id', ocidOf('subnet')),
        podSubnetId,
        databaseSubnetId,
        ...readOptions(read),
        prune: read.withDefault('prune', asFlag, false),
    };
};
