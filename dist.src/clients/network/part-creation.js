import { toEgress, toIngress } from "./security-rule-mapping.js";
const common = ({ compartmentId, name, tags }) => ({
    compartmentId,
    displayName: name,
    freeformTags: { ...tags },
});
const inVcn = (part) => ({
    ...common(part),
    vcnId: part.vcnId,
});
const asRouteRule = ({ destination, isService, gatewayId }) => ({
    destination,
    destinationType: (isService
        ? 'SERVICE_CIDR_BLOCK'
        : 'CIDR_BLOCK'),
    networkEntityId: gatewayId,
});
const subnetDetails = (part) => ({
    ...inVcn(part),
    cidrBlock: part.cidr,
    dnsLabel: part.dnsLabel,
    prohibitPublicIpOnVnic: part.isPrivate,
    routeTableId: part.routeTableId,
    securityListIds: [part.securityListId],
});
const listDetails = (part) => ({
    ...inVcn(part),
    ingressSecurityRules: part.rules
        .filter(({ direction }) => direction === 'INGRESS')
        .map(toIngress),
    egressSecurityRules: part.rules.filter(({ direction }) => direction === 'EGRESS').map(toEgress),
});
/** How the SDK makes one of each kind. */
const creations = {
    vcn: async (sdk, part, token) => {
        const { cidr, dnsLabel } = part;
        const createVcnDetails = { ...common(part), cidrBlocks: [cidr], dnsLabel };
        return (await sdk.createVcn({ createVcnDetails, ...token })).vcn;
    },
    'internet-gateway': async (sdk, part, token) => {
        const createInternetGatewayDetails = { ...inVcn(part), isEnabled: true };
        const request = { createInternetGatewayDetails, ...token };
        return (await sdk.createInternetGateway(request)).internetGateway;
    },
    'nat-gateway': async (sdk, part, token) => {
        const request = { createNatGatewayDetails: inVcn(part), ...token };
        return (await sdk.createNatGateway(request)).natGateway;
    },
    'service-gateway': async (sdk, part, token) => {
        const services = [{ serviceId: part.serviceId }];
        const request = { createServiceGatewayDetails: { ...inVcn(part), services }, ...token };
        return (await sdk.createServiceGateway(request)).serviceGateway;
    },
    'route-table': async (sdk, part, token) => {
        const createRouteTableDetails = { ...inVcn(part), routeRules: part.routes.map(asRouteRule) };
        return (await sdk.createRouteTable({ createRouteTableDetails, ...token })).routeTable;
    },
    'security-list': async (sdk, part, token) => {
        const request = { createSecurityListDetails: listDetails(part), ...token };
        return (await sdk.createSecurityList(request)).securityList;
    },
    'security-group': async (sdk, part, token) => {
        const request = { createNetworkSecurityGroupDetails: inVcn(part), ...token };
        return (await sdk.createNetworkSecurityGroup(request)).networkSecurityGroup;
    },
    subnet: async (sdk, part, token) => {
        const request = { createSubnetDetails: subnetDetails(part), ...token };
        return (await sdk.createSubnet(request)).subnet;
    },
};
/** Makes one part; what OCI answers is not read yet. */
export const createPart = (sdk, part, opcRetryToken) => {
    const create = creations[part.kind];
    return create(sdk, part, { opcRetryToken });
};
