/**
 * The source of a chart: a package in a registry, and the folder in it. No part of it is stored
 * here.
 */
export type ChartPackage =
  | { readonly registry: 'go'; readonly tools: string; readonly name: string }
  | { readonly registry: 'pypi' | 'npm'; readonly name: string; readonly version: string }

/** A published chart of others, and what the check finds in it. */
export interface OthersChart {
  readonly from: ChartPackage & { readonly hash?: string }
  readonly folder: string
  /** Values without which it makes no pods. */
  readonly set?: string
  /**
   * The rules that find something, by object, with counts. Each was reviewed by hand, and is right.
   */
  readonly findings: Readonly<Record<string, string>>
}

/**
 * Why each rule is right in these charts, as they were read:
 * - no-resources: `resources` is empty in the chart's values, and the container has none when
 *   rendered.
 * - daemon-set, host-network, host-port, host-path, privileged, volume-mount, privilege-escalation:
 *   drivers and agents that work on the host of a node, which a virtual node does not have.
 * - sub-path: its configuration is mounted as one file.
 * - container-security: seccompProfile RuntimeDefault, a note only.
 * - metrics-resolution: its chart scrapes every 15 seconds, a note only.
 */
const magnum = {
  registry: 'pypi',
  name: 'magnum-cluster-api',
  version: '0.38.2',
  hash: 'sha256:7e32ff3a607e58edacb22edad2e3f61805b892fc73038bdea43eccb498b85875',
} as const
const ofMagnum = (name: string) => ({ from: magnum, folder: `magnum_cluster_api/charts/${name}` })

export const othersCharts: readonly OthersChart[] = [
  {
    from: { registry: 'go', tools: 'kubernetes', name: 'sigs.k8s.io/metrics-server' },
    folder: 'charts/metrics-server',
    findings: { 'Deployment/check-metrics-server': 'container-security, metrics-resolution' },
  },
  {
    from: { registry: 'go', tools: 'kubernetes', name: 'sigs.k8s.io/kwok' },
    folder: 'charts/kwok',
    findings: { 'Deployment/kwok-controller': 'no-resources 2, sub-path' },
  },
  {
    from: {
      registry: 'go',
      tools: 'external-secrets',
      name: 'github.com/external-secrets/external-secrets',
    },
    folder: 'deploy/charts/external-secrets',
    findings: {
      'Deployment/check-external-secrets': 'container-security, no-resources 2',
      'Deployment/check-external-secrets-cert-controller': 'container-security, no-resources 2',
      'Deployment/check-external-secrets-webhook': 'container-security, no-resources 2',
    },
  },
  {
    from: {
      registry: 'pypi',
      name: 'dask-kubernetes',
      version: '2026.3.0',
      hash: 'sha256:5cf138e03cb1851063b82b74e9fd4679251238e3867fcae1e3682aada6410728',
    },
    folder: 'dask_kubernetes/operator/deployment/helm/dask-kubernetes-operator',
    findings: { 'Deployment/check-dask-kubernetes-operator': 'no-resources 2' },
  },
  {
    ...ofMagnum('cilium'),
    findings: {
      'DaemonSet/cilium': 'daemon-set',
      'Deployment/cilium-operator': 'host-network, host-port, no-resources 2',
    },
  },
  {
    ...ofMagnum('k8s-keystone-auth'),
    findings: { 'DaemonSet/check-k8s-keystone-auth': 'daemon-set' },
  },
  {
    ...ofMagnum('openstack-cloud-controller-manager'),
    findings: { 'DaemonSet/openstack-cloud-controller-manager': 'daemon-set' },
  },
  {
    ...ofMagnum('cluster-autoscaler'),
    set: 'cloudProvider=clusterapi\nautoDiscovery.clusterName=shop',
    findings: { 'Deployment/check-clusterapi-cluster-autoscaler': 'no-resources 2' },
  },
  {
    ...ofMagnum('openstack-cinder-csi'),
    findings: {
      'DaemonSet/openstack-cinder-csi-nodeplugin': 'daemon-set',
      'Deployment/openstack-cinder-csi-controllerplugin': 'host-path 2, no-resources 12',
    },
  },
  {
    ...ofMagnum('openstack-manila-csi'),
    findings: {
      'DaemonSet/check-openstack-manila-csi-nodeplugin': 'daemon-set',
      'StatefulSet/check-openstack-manila-csi-controllerplugin':
        'host-path 3, no-resources 8, privilege-escalation, privileged, volume-mount',
    },
  },
  {
    from: {
      registry: 'npm',
      name: 'redis-commander',
      version: '0.9.0',
      hash: 'sha512-AMLY0sJm3iekK1UD3ZzIhjF9ZRcnOx/Tmjs83C12cyxPkd6ZQ9PDnxCv0zgmGSTwGUoHlraufJUpn80a8ADjdA==',
    },
    folder: 'k8s/helm-chart/redis-commander',
    findings: { 'Deployment/check-redis-commander': 'no-resources 2' },
  },
]
