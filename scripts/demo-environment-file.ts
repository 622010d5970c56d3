import { join } from 'node:path'
import { stringify } from 'yaml'
import type { EmulatorEnvironment } from './processes.ts'

/** The environment file of the demo: what a person writes to .github/oke.yml, for the emulator. */
export const demoEnvironmentFile = (environment: EmulatorEnvironment, shop: string): string => {
  return stringify({
    cluster: environment.clusterId,
    region: environment.region,
    network: {
      mode: 'security-list',
      'node-subnet': environment.subnetIds.nodes,
      listeners: [80],
      clients: ['0.0.0.0/0'],
    },
    'node-pool': { name: 'shop', size: 3, shape: 'Pod.Standard.E4.Flex', labels: { team: 'shop' } },
    image: {
      context: shop,
      repository: 'shop',
      compartment: environment.registryCompartmentId,
      registry: environment.registry,
    },
    release: {
      name: 'shop',
      namespace: 'shop',
      chart: join(shop, 'chart'),
      'pull-secret': 'ocir',
      // A request costs a service 2 to 7 ms, as the machine is. Low target and high rate make one that
      // is twice as quick scale too; the ramp gives the slowest its replicas before a pod is at its limit.
      set: {
        'resources.cpu': '60m',
        'autoscaling.cpu': 25,
        'autoscaling.maxReplicas': 4,
        'autoscaling.scaleDownStabilizationSeconds': 30,
      },
    },
    load: { rate: '16/s', ramp: '60s', duration: '90s', 'max-failed': '5%' },
    scaling: {
      'shop-edge': { 'at-least': 2, within: '110s' },
      'shop-catalogue': { 'at-least': 2, within: '110s' },
      'shop-orders': { 'at-least': 2, within: '110s' },
    },
  })
}
