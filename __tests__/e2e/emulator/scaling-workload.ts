import { deployment, pullSecret, pullSecretName, service } from './manifests.ts'
import type { TestBed } from './test-bed.ts'

/** The target utilization of a pod's CPU request. */
export const target = 0.7
/** The CPU request and limit of a pod, in cores. */
export const requested = 0.1
/**
 * CPU time of each response in seconds (HTTP adds some), and responses per second: more than one
 * pod can serve at its target, less than two.
 */
const work = 0.009
export const rate = 16

/** Returns a Deployment behind a load balancer, with an HPA. */
export const scalingWorkload = ({ environment }: TestBed, image: string): object[] => {
  const { registry, registryUser, registryToken } = environment
  const size = { cpu: `${requested * 1000}m`, memory: '64Mi' }
  const container = {
    resources: { requests: size, limits: size },
    readinessProbe: { httpGet: { path: '/healthz', port: 8080 }, periodSeconds: 2 },
  }
  const flexible = 'service.beta.kubernetes.io/oci-load-balancer-shape'
  return [
    pullSecret(pullSecretName, registry, registryUser, registryToken),
    deployment('web', undefined, { image, args: ['serve', '--work', `${work}s`], container }),
    service('web', 'LoadBalancer', {
      [flexible]: 'flexible',
      [`${flexible}-flex-min`]: '10',
      [`${flexible}-flex-max`]: '100',
    }),
    {
      ...{ apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler' },
      metadata: { name: 'web' },
      spec: {
        scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' },
        minReplicas: 1,
        maxReplicas: 6,
        metrics: [
          {
            type: 'Resource',
            resource: {
              name: 'cpu',
              target: { type: 'Utilization', averageUtilization: target * 100 },
            },
          },
        ],
      },
    },
  ]
}
