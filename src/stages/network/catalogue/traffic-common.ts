import { HEALTH, HTTPS, KUBERNETES_API, MYSQL, onePort } from '../../../values/network/ports.ts'
import type { PathOfRow, TrafficRow } from './traffic-row.ts'

const SILENT = 'the load balancer has an address and never responds'

const apiPath: PathOfRow = {
  id: 'api-clients-to-api',
  ports: onePort(KUBERNETES_API),
  why: 'kubectl and helm call the Kubernetes API',
  symptom: 'kubectl and helm time out',
}

/** Calls to the cluster from outside. */
export const clientRows: readonly TrafficRow[] = [
  {
    from: 'api-clients',
    to: 'endpoint',
    name: 'kubernetes-api',
    traffic: [KUBERNETES_API],
    why: 'kubectl and helm reach the Kubernetes API',
    source: 'virtual-node-example',
    when: { isEndpointPublic: true },
    paths: [apiPath],
  },
  {
    from: 'api-clients',
    to: 'endpoint',
    name: 'kubernetes-api',
    traffic: [KUBERNETES_API],
    why: 'kubectl and helm reach the private Kubernetes API from the VCN or a network beside it',
    source: 'virtual-node-example',
    when: { isEndpointPublic: false },
    paths: [apiPath],
  },
  {
    from: 'clients',
    to: 'load-balancer',
    name: 'listeners',
    traffic: ['listeners'],
    why: 'clients reach the load balancer',
    source: 'virtual-node-example',
    paths: [
      {
        id: 'clients-to-load-balancer',
        ports: 'listeners',
        why: 'clients call the application',
        symptom: 'connections to the load balancer time out',
      },
    ],
  },
]

/** Calls of the control plane. */
export const controlPlaneRows: readonly TrafficRow[] = [
  {
    from: 'endpoint',
    to: 'anywhere',
    name: 'openid-connect',
    traffic: [HTTPS],
    why: 'the Kubernetes API reads the keys of the token issuer',
    source: 'openid-connect',
    when: { hasOidc: true },
    paths: [
      {
        id: 'control-plane-to-issuer',
        ports: onePort(HTTPS),
        why: 'the Kubernetes API reads the keys of the token issuer',
        symptom: 'tokens of the issuer are refused with 401',
      },
    ],
  },
  {
    from: 'endpoint',
    to: 'services',
    name: 'https',
    traffic: [HTTPS],
    why: 'the control plane reaches Oracle services',
    source: 'virtual-node-example',
    paths: [
      {
        id: 'control-plane-to-services',
        ports: onePort(HTTPS),
        why: 'the control plane calls OCI',
        symptom: 'the cluster cannot manage its resources',
      },
    ],
  },
]

/**
 * The load balancer and the database; in the joint layout `pods` are among the nodes. Oracle's page
 * prints the node-port and health rows with the pods' subnet itself as source; only the load
 * balancer's subnet makes them work. Clients whose addresses are preserved are additional sources,
 * not replacements: with externalTrafficPolicy Local health is checked at a node port (Kubernetes'
 * healthCheckNodePort), and other Services of the cluster may have a load balancer that preserves
 * nothing.
 */
export const backendRows: readonly TrafficRow[] = [
  {
    from: 'load-balancer',
    to: 'pods',
    name: 'node-ports',
    traffic: ['node-ports'],
    why: 'the load balancer reaches the pods',
    source: 'correction',
    paths: [
      {
        id: 'load-balancer-to-pods',
        ports: 'node-ports',
        why: 'the load balancer hands requests to the pods',
        symptom: SILENT,
      },
    ],
  },
  {
    from: 'clients',
    to: 'pods',
    name: 'node-ports',
    traffic: ['node-ports'],
    why: 'the network load balancer is set to preserve the source: packets may carry addresses of clients',
    source: 'correction',
    when: { loadBalancer: 'nlb-preserving-source' },
    paths: [
      {
        id: 'clients-to-pods',
        ports: 'node-ports',
        why: 'the network load balancer is set to hand requests on with the addresses of the clients',
        symptom: SILENT,
      },
    ],
  },
  {
    from: 'load-balancer',
    to: 'pods',
    name: 'health',
    traffic: [HEALTH],
    why: 'the load balancer checks the health of kube-proxy',
    source: 'correction',
    paths: [
      {
        id: 'load-balancer-health',
        ports: onePort(HEALTH),
        why: 'the load balancer checks the health of kube-proxy',
        symptom: 'the service responds for about 30 seconds, then its backends turn critical',
      },
    ],
  },
  {
    from: 'load-balancer',
    to: 'pods',
    name: 'pod-ports',
    traffic: ['pod-ports'],
    why: "the load balancer of OCI's native ingress controller sends to pods at their own ports",
    source: 'native-ingress',
    when: { hasPodPorts: true },
    paths: [
      {
        id: 'load-balancer-pods',
        ports: 'pod-ports',
        why: 'a controller without a Service has its load balancer send to pods at their own ports',
        symptom: 'the load balancer responds 502: its backends are critical',
      },
    ],
  },
  {
    from: 'pods',
    to: 'database',
    name: 'mysql',
    traffic: MYSQL,
    why: 'pods reach the database',
    source: 'mysql',
    when: { hasDatabase: true },
    paths: MYSQL.map((port, index) => ({
      id: `pods-to-database-${port}`,
      ports: onePort(port),
      why: index === 0 ? 'MySQL' : 'MySQL X protocol',
      symptom: 'connections to the database time out',
    })),
  },
]
