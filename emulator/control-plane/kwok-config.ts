import { stringify } from 'yaml'
import type { Ports } from '../ports.ts'

/** How fast the controllers poll and react: the defaults, as on OKE, or shortened for tests. */
export type HpaTiming = 'default' | 'fast'

interface KwokOptions {
  readonly metricsServerManifests: string
  readonly tokenWebhookConfig: string
  /** The file of kube-apiserver's structured authentication. */
  readonly authenticationConfig: string
  /** The file of kube-apiserver's egress selector. */
  readonly egressConfig: string
  /** Certificate and key that kube-apiserver presents to kubelets. */
  readonly kubeletClient: { readonly certificate: string; readonly key: string }
  /**
   * The authority of accepted client certificates: kube-apiserver presents one of these to
   * metrics-server.
   */
  readonly clientAuthority: string
  /** The name of the API server in the VCN's DNS. */
  readonly vcnHostname: string
  readonly hpaTiming: HpaTiming
  readonly ports: Ports
}

const hpaArguments: Record<HpaTiming, Record<string, string>> = {
  default: {},
  fast: {
    'horizontal-pod-autoscaler-sync-period': '5s',
    'horizontal-pod-autoscaler-initial-readiness-delay': '5s',
    'horizontal-pod-autoscaler-cpu-initialization-period': '10s',
    'horizontal-pod-autoscaler-downscale-stabilization': '30s',
  },
}

/**
 * Virtual nodes report new usage every 60 s at most, according to Oracle's metrics-server manifest.
 */
const metricResolution: Record<HpaTiming, string> = { default: '60s', fast: '10s' }

/**
 * How long a node may go without a heartbeat until it is NotReady, in milliseconds; Kubernetes'
 * default is 50 s.
 */
const nodeGraceMilliseconds: Record<HpaTiming, number> = { default: 50_000, fast: 30_000 }

/**
 * With the default of 20 and 50 requests per second, 500 pods of one Deployment take half a minute.
 */
const unthrottled = { 'kube-api-qps': '300', 'kube-api-burst': '600' }

/**
 * Returns kwokctl's configuration. Arguments go through componentsPatches: kwokctl 0.8.0 panics
 * when `--extra-args` names two components.
 */
export const kwokConfiguration = (options: KwokOptions): string => {
  const { ports } = options
  return stringify({
    apiVersion: 'config.kwok.x-k8s.io/v1alpha1',
    kind: 'KwokctlConfiguration',
    options: {
      bindAddress: '127.0.0.1',
      etcdPort: ports.etcd,
      etcdPeerPort: ports.etcdPeer,
      kubeApiserverPort: ports.kubeApiserver,
      kubeControllerManagerPort: ports.kubeControllerManager,
      kubeSchedulerPort: ports.kubeScheduler,
      kwokControllerPort: ports.kwokController,
      metricsServerPort: ports.metricsServer,
      // With its default of 5, kwokctl makes KWOK renew Leases, and others check them, less often.
      heartbeatFactor: 1,
      kubeControllerManagerNodeMonitorGracePeriodMilliseconds:
        nodeGraceMilliseconds[options.hpaTiming],
      metricsServerManifests: [options.metricsServerManifests],
      // The address by which pods know the API server, and those of private endpoints.
      kubeApiserverCertSANs: ['10.96.0.1', '127.0.0.2', '127.0.0.3', options.vcnHostname],
    },
    componentsPatches: [
      patch('kube-apiserver', {
        'authentication-config': options.authenticationConfig,
        'egress-selector-config-file': options.egressConfig,
        'authentication-token-webhook-config-file': options.tokenWebhookConfig,
        'authentication-token-webhook-cache-ttl': '2s',
        'service-cluster-ip-range': '10.96.0.0/16',
        'kubelet-preferred-address-types': 'Hostname',
        'kubelet-client-certificate': options.kubeletClient.certificate,
        'kubelet-client-key': options.kubeletClient.key,
      }),
      patch('kube-controller-manager', { ...hpaArguments[options.hpaTiming], ...unthrottled }),
      patch('kube-scheduler', unthrottled),
      patch('metrics-server', {
        'metric-resolution': metricResolution[options.hpaTiming],
        'kubelet-request-timeout': '5s',
        'kubelet-preferred-address-types': 'Hostname',
        // It starts at the same time as kube-apiserver, and would panic if it requested this and
        // got no response.
        'authentication-skip-lookup': 'true',
        'client-ca-file': options.clientAuthority,
      }),
      // KWOK would otherwise manage every node, including those whose pods really run.
      patch('kwok-controller', {
        'manage-all-nodes': 'false',
        'manage-nodes-with-annotation-selector': 'kwok.x-k8s.io/node=fake',
      }),
    ],
  })
}

// kwokctl sets these itself; the program would get both values, or ours would be appended to a
// list.
const givenByKwokctl = ['kubelet-preferred-address-types', 'metric-resolution', 'manage-all-nodes']

const patch = (name: string, args: Record<string, string>) => ({
  name,
  extraArgs: Object.entries(args).map(([key, value]) => ({
    ...{ key, value },
    override: name !== 'kube-apiserver' && givenByKwokctl.includes(key),
  })),
})

/**
 * The aggregated API, and the Service that kwokctl turns into an ExternalName of its own process.
 */
export const metricsServerManifest = [
  {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'metrics-server', namespace: 'kube-system' },
    spec: { ports: [{ name: 'https', port: 443, protocol: 'TCP', targetPort: 'https' }] },
  },
  {
    apiVersion: 'apiregistration.k8s.io/v1',
    kind: 'APIService',
    metadata: { name: 'v1beta1.metrics.k8s.io' },
    spec: {
      group: 'metrics.k8s.io',
      version: 'v1beta1',
      groupPriorityMinimum: 100,
      versionPriority: 100,
      insecureSkipTLSVerify: true,
      service: { name: 'metrics-server', namespace: 'kube-system' },
    },
  },
]
  .map((manifest) => stringify(manifest))
  .join('---\n')

/**
 * Returns the configuration that makes kube-apiserver reach pods, Services and nodes through a
 * proxy on this socket.
 */
export const egressConfiguration = (socketPath: string): string => {
  const transport = { uds: { udsName: socketPath } }
  const connection = { proxyProtocol: 'HTTPConnect', transport }
  return stringify({
    apiVersion: 'apiserver.k8s.io/v1beta1',
    kind: 'EgressSelectorConfiguration',
    egressSelections: [{ name: 'cluster', connection }],
  })
}

/** Returns the configuration with which kube-apiserver asks the emulator to review OKE tokens. */
export const tokenWebhookConfig = (url: string): string => {
  return stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'emulator', cluster: { server: url } }],
    users: [{ name: 'kube-apiserver' }],
    contexts: [{ name: 'webhook', context: { cluster: 'emulator', user: 'kube-apiserver' } }],
    'current-context': 'webhook',
  })
}
