import { join } from 'node:path'
import { stringify } from 'yaml'
import type { EmulatorEnvironment } from './processes.ts'

const hpas = ['shop-edge', 'shop-catalogue', 'shop-orders'] as const

/** What the shop is, wherever it runs. */
const shopSections = (environment: EmulatorEnvironment, shop: string) => ({
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
})

/** A load, and what it has to bring about within this time. */
const proof = (load: { rate: string; ramp: string; duration: string }, within: string) => ({
  load: { ...load, 'max-failed': '5%' },
  scaling: Object.fromEntries(hpas.map((hpa) => [hpa, { 'at-least': 2, within }])),
})

/** The environment file of the demo: what a person writes to .github/oke.yml, for the emulator. */
export const demoEnvironmentFile = (environment: EmulatorEnvironment, shop: string): string =>
  stringify({
    cluster: environment.clusterId,
    region: environment.region,
    network: {
      mode: 'security-list',
      'node-subnet': environment.subnetIds.nodes,
      listeners: [80],
      clients: ['0.0.0.0/0'],
    },
    ...shopSections(environment, shop),
    ...proof({ rate: '16/s', ramp: '60s', duration: '90s' }, '110s'),
  })

/**
 * The same for a compartment in which there is nothing. Figures come every 60 s from metrics-server for
 * virtual nodes, so that the proof takes longer.
 */
export const fromNothingFile = (environment: EmulatorEnvironment, shop: string): string =>
  stringify({
    cluster: { name: 'shop', compartment: environment.compartmentId },
    region: environment.region,
    network: { create: { cidr: '10.0.0.0/16' }, listeners: [80], clients: ['0.0.0.0/0'] },
    'metrics-server': 'install',
    ...shopSections(environment, shop),
    ...proof({ rate: '12/s', ramp: '3m', duration: '4m' }, '5m'),
  })
