import { deployment } from '../emulator/manifests.ts'
import { eventually, type TestBed } from '../emulator/test-bed.ts'

/** Returns a workload with what scales it; one pod per node, as long as there are free ones. */
export const scaled = (name: string, image: string): object[] => {
  const size = { cpu: '100m', memory: '64Mi' }
  const spread = {
    ...{ maxSkew: 1, topologyKey: 'oci.oraclecloud.com/fault-domain' },
    whenUnsatisfiable: 'DoNotSchedule',
    labelSelector: { matchLabels: { app: name } },
  }
  const container = {
    resources: { requests: size, limits: size },
    readinessProbe: { httpGet: { path: '/healthz', port: 8080 }, periodSeconds: 2 },
  }
  const spec = { topologySpreadConstraints: [spread] }
  return [
    deployment(name, undefined, { image, args: ['serve'], container, spec }),
    {
      ...{ apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler' },
      metadata: { name },
      spec: {
        scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name },
        ...{ minReplicas: 1, maxReplicas: 4 },
        metrics: [
          {
            type: 'Resource',
            resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 70 } },
          },
        ],
      },
    },
  ]
}

/** Waits until the two HPAs of a namespace see one replica each. */
export const bothAtOne = async (
  bed: TestBed,
  namespace: string,
  seconds: number,
): Promise<void> => {
  const isSmall = async () => {
    const path = ['--namespace', namespace, 'get', 'hpa', '--output']
    const sizes = await bed.kubectl(...path, 'jsonpath={.items[*].status.currentReplicas}')
    return sizes.trim() === '1 1'
  }
  await eventually(isSmall, 'small HPAs', seconds)
}
