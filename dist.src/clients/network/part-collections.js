const collection = (name) => ({
    path: `/${name.slice(0, 1).toLowerCase()}${name.slice(1)}s`,
    name,
});
/** Where OCI keeps the parts of each kind. */
export const collections = {
    vcn: collection('Vcn'),
    'internet-gateway': collection('InternetGateway'),
    'nat-gateway': collection('NatGateway'),
    'service-gateway': collection('ServiceGateway'),
    'route-table': collection('RouteTable'),
    'security-list': collection('SecurityList'),
    'security-group': collection('NetworkSecurityGroup'),
    subnet: collection('Subnet'),
};
/** The gateways that can be read, by the kind in their OCID. */
export const GATEWAYS = {
    internetgateway: 'internet-gateway',
    natgateway: 'nat-gateway',
    servicegateway: 'service-gateway',
};
