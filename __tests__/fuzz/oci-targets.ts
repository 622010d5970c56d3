import { generateKeyPairSync } from 'node:crypto'

import { clusters } from '../../src/clients/container-engine/cluster.ts'
import { openContainerEngine } from '../../src/clients/container-engine/container-engine.ts'
import { LoggingParts } from '../../src/clients/network/logging-parts.ts'
import { openNetwork } from '../../src/clients/network/oci-network.ts'
import type { OciSession } from '../../src/clients/oci/oci-session.ts'
import { containerImages } from '../../src/clients/registry/container-images.ts'
import { registryNamespace, sessionFor } from '../../src/clients/registry/registry-region.ts'
import { fetchRegistryToken } from '../../src/clients/registry/registry-token.ts'
import { repositories } from '../../src/clients/registry/repositories.ts'
import { noWait } from '../unit/src/no-wait.ts'
import { answered, PROOF } from './answers.ts'
import type { Target } from './target.ts'

/** The shortest key that can sign: each call is signed. */
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 })

const sessionAt = (host: string): OciSession => ({
  keyId: `ST$${PROOF}`,
  privateKey,
  tenancyId: `ocid1.tenancy.oc1..${'a'.repeat(60)}`,
  region: 'eu-frankfurt-1',
  realm: 'oc1',
  endpoint: `http://${host}`,
})

/** @param body of a valid response to every call */
const oci = (name: string, body: unknown, ask: (session: OciSession) => Promise<unknown>): Target =>
  answered(`OCI: ${name}`, { '': { body } }, (host) => ask(sessionAt(host)))

const id = `ocid1.x.oc1..${'a'.repeat(60)}`
const scan = {
  ...{ id: 'ocid1.vsscontainerscanresult', image: 'v1', highestProblemSeverity: 'LOW' },
  ...{ problemCount: 1, timeFinished: '2026-11-01T00:00:00Z' },
}

const named = { id, displayName: 'shop', compartmentId: id, vcnId: id, lifecycleState: 'AVAILABLE' }
const cluster = {
  ...{ id, name: 'shop', compartmentId: id, vcnId: id, lifecycleState: 'ACTIVE' },
  type: 'ENHANCED_CLUSTER',
  endpoints: { publicEndpoint: '203.0.113.1:6443' },
  endpointConfig: { subnetId: id, nsgIds: [id] },
  clusterPodNetworkOptions: [{ cniType: 'OCI_VCN_IP_NATIVE' }],
  options: {
    serviceLbSubnetIds: [id],
    openIdConnectTokenAuthenticationConfig: {
      isOpenIdConnectAuthEnabled: true,
      requiredClaims: [{ key: 'a', value: 'b' }],
    },
  },
}
const images = (at: OciSession) =>
  containerImages({ compartmentId: 'c', repository: 'shop' }, at, noWait)
const pool = {
  ...{ id, displayName: 'pool', compartmentId: id, clusterId: id, vcnId: id, size: 3 },
  ...{ lifecycleState: 'ACTIVE', timeCreated: '2026-01-01T00:00:00Z', nsgIds: [id] },
  podConfiguration: { subnetId: id, nsgIds: [id], shape: 'Pod.Standard.E4.Flex' },
  placementConfigurations: [{ availabilityDomain: 'a', subnetId: id, faultDomain: ['f'] }],
  initialVirtualNodeLabels: [{ key: 'a', value: 'b' }],
  taints: [{ key: 'a', value: 'b', effect: 'NoSchedule' }],
}
const tcp = { tcpOptions: { destinationPortRange: { min: 80, max: 80 } } }
const ingress = { protocol: '6', source: '0.0.0.0/0', sourceType: 'CIDR_BLOCK', ...tcp }
const egress = { protocol: 'all', destination: '10.0.0.0/16', destinationType: 'CIDR_BLOCK' }
const icmp = { protocol: '1', source: '10.0.0.0/16', icmpOptions: { type: 3, code: 4 } }
const list = {
  ...named,
  ingressSecurityRules: [ingress, icmp],
  egressSecurityRules: [egress],
}
const subnet = { ...named, cidrBlock: '10.0.0.0/24', routeTableId: id, securityListIds: [id] }
const route = { destination: '0.0.0.0/0', destinationType: 'CIDR_BLOCK', networkEntityId: id }
const work = {
  ...{ id, status: 'SUCCEEDED', operationType: 'X', timeAccepted: '2026-01-01T00:00:00Z' },
  resources: [{ entityType: 'virtualnodepool', identifier: id, actionType: 'CREATED' }],
}
const kubeconfig = `clusters:\n- cluster:\n    server: https://203.0.113.1:6443\n    certificate-authority-data: bm9uZQ==\nusers: []\n`

const engine = (session: OciSession) => openContainerEngine(session, noWait)
const network = (session: OciSession) => openNetwork(session, noWait)

const byReader: readonly Target[] = [
  oci('cluster', cluster, (at) => engine(at).cluster('c')),
  oci('node pools', [pool], (at) => engine(at).nodePools('c', 'k')),
  oci('node pool', pool, (at) => engine(at).nodePool('p')),
  oci('node pool to change', pool, (at) => engine(at).updateNodePool('p', {})),
  oci('virtual nodes', [pool], (at) => engine(at).virtualNodes('p')),
  oci('work request', work, (at) => engine(at).workRequest('w')),
  oci('work request errors', [{ code: 'a', message: 'b' }], (at) =>
    engine(at).workRequestErrors('w', 'c'),
  ),
  oci('subnet', subnet, (at) => network(at).subnet('s')),
  oci('security list', list, (at) => network(at).securityList('l')),
  oci('security groups', [named], (at) => network(at).parts('security-group', 'c', 'v')),
  oci('group rules', [{ id: 'r', direction: 'INGRESS', ...ingress }], (at) =>
    network(at).securityGroupRules('g'),
  ),
  oci('route table', { ...named, routeRules: [route] }, (at) => network(at).routeTable('r')),
  oci('gateway', named, (at) => network(at).gateway('ocid1.natgateway.x')),
  oci('VCN', { ...named, cidrBlocks: ['10.0.0.0/16'] }, (at) => network(at).vcnCidrs('v')),
  oci('addresses', [{ id }], (at) => network(at).usedAddresses(id)),
  oci('group to make', named, (at) =>
    network(at).create(
      { kind: 'security-group', compartmentId: id, vcnId: id, name: 'g', tags: {} },
      't',
    ),
  ),
  oci('rules to add', { securityRules: [{ id: 'r', direction: 'INGRESS', ...ingress }] }, (at) =>
    network(at).addToSecurityGroup(id, []),
  ),
  oci('network parts', [subnet], (at) => network(at).parts('subnet', 'c', 'v')),
]

const byOwnCalls: readonly Target[] = [
  oci('cluster to connect', cluster, (at) => clusters(at, noWait).get('c')),
  oci('kubeconfig', kubeconfig, (at) => clusters(at, noWait).endpoint('c', 'PUBLIC_ENDPOINT')),
  oci('availability domains', [{ name: 'a' }], (at) => engine(at).availabilityDomains('c')),
  oci('pod shapes', [{ name: 'Pod.Standard.E4.Flex' }], (at) => engine(at).podShapes('c')),
  oci('limit', { used: 1, available: 2 }, (at) => engine(at).virtualNodeLimit('c')),
  oci('vulnerability scans', { items: [scan] }, (at) =>
    repositories(at, noWait).scans('c', 'shop'),
  ),
  oci('problems of a scan', { problems: [{ name: 'CVE-1', severity: 'HIGH' }] }, (at) =>
    repositories(at, noWait).scanProblems('s'),
  ),
  oci('repositories', { items: [named] }, (at) => repositories(at, noWait).find('c', 'shop')),
  oci('repository to create', named, (at) =>
    repositories(at, noWait).create({ compartmentId: 'c', name: 'shop', settings: {} }, 't'),
  ),
  oci('images', { items: [{ id, version: 'pr-7-a' }] }, (at) => images(at).list()),
  oci('namespace', '"acme"', (at) => registryNamespace(at, noWait)),
  oci('registry token', { token: 'a', expiresIn: 3600 }, (at) => fetchRegistryToken(at, noWait)),
  oci('regions', [{ key: 'FRA', name: 'eu-frankfurt-1' }], (at) =>
    sessionFor('fra.ocir.io', at, noWait),
  ),
  oci('log groups', [named], (at) => new LoggingParts(at, noWait).parts('log-group', 'c')),
]

/** Responses of OCI, to the SDK and to our own calls. */
export const ociResponses: readonly Target[] = [...byReader, ...byOwnCalls]
