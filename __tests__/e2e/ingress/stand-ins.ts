import { deployment, pullSecret, pullSecretName, service } from '../emulator/manifests.ts'
import type { TestBed } from '../emulator/test-bed.ts'

/** A controller that has its own Service of type LoadBalancer, and proxies in the cluster. */
export interface ProxyKind {
  /** The name in its chart's labels. */
  readonly name: string
  /** The controller name in classes. */
  readonly controller: string
  readonly class: string
}

const rbac = 'rbac.authorization.k8s.io'

export const flexible = Object.fromEntries(
  [
    ['shape', 'flexible'],
    ['shape-flex-min', '10'],
    ['shape-flex-max', '100'],
  ].map(([key, value]) => [`service.beta.kubernetes.io/oci-load-balancer-${key}`, value ?? '']),
)

/**
 * Returns the objects that let the controller's pod read routes and write addresses, and pull its
 * image.
 */
export const account = ({ environment }: TestBed, namespace: string): object[] => [
  pullSecret(
    pullSecretName,
    environment.registry,
    environment.registryUser,
    environment.registryToken,
  ),
  {
    ...{ apiVersion: `${rbac}/v1`, kind: 'ClusterRoleBinding', metadata: { name: namespace } },
    roleRef: { apiGroup: rbac, kind: 'ClusterRole', name: 'cluster-admin' },
    subjects: [{ kind: 'ServiceAccount', name: 'default', namespace }],
  },
]

/** Returns the stand-in's pod, with its arguments. */
export const controllerPod = (name: string, image: string, args: readonly string[]): object =>
  deployment(name, 1, {
    ...{ image, args: ['ingress', ...args] },
    container: {
      readinessProbe: { httpGet: { path: '/healthz', port: 10_254 }, periodSeconds: 2 },
      resources: { limits: { cpu: '200m', memory: '128Mi' } },
    },
  })

/** Returns a stand-in for an Ingress controller that proxies, as its chart would install it. */
export const proxyController = (kind: ProxyKind, image: string): object[] => {
  const { name, controller, class: className } = kind
  const { metadata, spec, ...rest } = service(name, 'LoadBalancer', flexible)
  const labels = { 'app.kubernetes.io/name': name }
  return [
    { ...rest, metadata: { ...metadata, labels }, spec: { ...spec, ports } },
    controllerPod(name, image, [`-class=${className}`, `-service=${name}`]),
    {
      ...{ apiVersion: 'networking.k8s.io/v1', kind: 'IngressClass' },
      metadata: { name: className, labels },
      spec: { controller },
    },
  ]
}

const ports = [{ name: 'web', port: 80, targetPort: 8000 }]

/** A stand-in for Envoy Gateway, as its chart would install it. */
export const gatewayController = (image: string): object[] => [
  controllerPod('envoy', image, ['-class=envoy', '-gateways']),
  {
    ...{ apiVersion: 'gateway.networking.k8s.io/v1', kind: 'GatewayClass' },
    metadata: { name: 'envoy' },
    spec: { controllerName: 'gateway.envoyproxy.io/gatewayclass-controller' },
  },
]
