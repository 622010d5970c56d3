import { join } from 'node:path'
import { stringify } from 'yaml'
import type { EmulatorEnvironment } from './processes.ts'

const hpas = ['shop-edge', 'shop-catalogue', 'shop-orders'] as const

/**
 * The sections about the shop, which are the same everywhere.
 * @param cpu the share of the requested CPU, in percent, that an HPA keeps its pods at
 */
const shopSections = (environment: EmulatorEnvironment, shop: string, cpu: number) => ({
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
    // A request costs a service 2 to 7 ms, depending on the machine. The low target and the high
    // rate make even the faster one scale; the ramp gives the slowest its replicas before a pod is
    // at its limit.
    set: {
      'resources.cpu': '60m',
      'autoscaling.cpu': cpu,
      'autoscaling.maxReplicas': 4,
      'autoscaling.scaleDownStabilizationSeconds': 30,
    },
  },
})

/** A load, and the scaling that it has to cause within this time. */
const proof = (load: { rate: string; ramp: string; duration: string }, within: string) => ({
  load: { ...load, 'max-failed': '5%' },
  scaling: Object.fromEntries(hpas.map((hpa) => [hpa, { 'at-least': 2, within }])),
})

/** Returns the demo's environment file: what a user writes to .github/oke.yml, for the emulator. */
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
    ...shopSections(environment, shop, 25),
    ...proof({ rate: '16/s', ramp: '60s', duration: '90s' }, '110s'),
  })

/**
 * Returns the same for an empty compartment. metrics-server for virtual nodes reports usage every
 * 60 s, so the proof takes longer; the lower target makes a rate that a busy machine serves enough.
 */
export const fromNothingFile = (environment: EmulatorEnvironment, shop: string): string =>
  stringify({
    cluster: { name: 'shop', compartment: environment.compartmentId },
    region: environment.region,
    network: { create: { cidr: '10.0.0.0/16' }, listeners: [80], clients: ['0.0.0.0/0'] },
    'metrics-server': 'install',
    ...shopSections(environment, shop, 15),
    ...proof({ rate: '12/s', ramp: '3m', duration: '4m' }, '5m'),
  })
