/** The pages behind the rows, for people. */
export const sources = {
    'virtual-node-example': 'Oracle, Example Network Resource Configurations: cluster with virtual nodes',
    'network-configuration': 'Oracle, Network Resource Configuration: VCN-native pod networking, pods in a subnet of their own',
    correction: 'corrects a row of Oracle’s pages: the load balancer reaches virtual nodes at <pod address>:<node port>',
    mysql: 'MySQL HeatWave: classic protocol 3306, X Protocol 33060',
    'openid-connect': 'Oracle, OpenID Connect authentication of OKE clusters: keys of the issuer',
};
/** What rows of path MTU discovery share: every layout has them between other ends. */
export const pathMtu = {
    name: 'path-mtu',
    traffic: ['path-mtu'],
    why: 'path MTU discovery',
};
/** Whether a row's conditions are met. */
export const applies = ({ when = {} }, shape) => Object.entries(when).every(([key, value]) => Reflect.get(shape, key) === value);
