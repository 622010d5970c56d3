export const subnetRoles = ({ hasDatabase }) => [
    'endpoint',
    'nodes',
    'load-balancer',
    ...(hasDatabase ? ['database'] : []),
];
const NETWORK = 'oke-virtual-nodes-network';
const PART = 'oke-virtual-nodes-part';
/** The freeform tags by which a part is found again, whatever it is called. */
export const tagsOf = (name, key) => ({ [NETWORK]: name, [PART]: key });
/** Which part of the network something is; undefined if it is not ours. */
export const partKey = (tags, name) => tags[NETWORK] === name ? tags[PART] : undefined;
