import { beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parseAllDocuments } from 'yaml'
import { cacheFolder, helm4, kubernetes } from '../../../emulator/tools/modules.ts'

interface Container {
  readonly [field: string]: unknown
  readonly name: string
  readonly image: string
  readonly args: string[]
  readonly env: { name: string; value?: string }[]
  readonly ports: { containerPort: number }[]
  readonly resources: { requests: unknown; limits: unknown }
  readonly securityContext: object
}

interface PodSpec {
  readonly [field: string]: unknown
  readonly containers: Container[]
  readonly securityContext: object
  readonly topologySpreadConstraints: {
    topologyKey: string
    labelSelector: { matchLabels: Labels }
  }[]
}

type Labels = Record<string, string>

interface Manifest {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata: { name: string; annotations?: Labels }
  readonly spec: Record<string, unknown>
}

const chart = join(import.meta.dirname, '../../../examples/shop/chart')
const services = ['catalogue', 'edge', 'orders']
const DIGEST = `sha256:${'0'.repeat(63)}1`
let helm: string
let manifests: Manifest[]

const argv = (sets: readonly string[]): string[] => [
  ...['template', 'shop', chart, '--namespace', 'demo'],
  ...sets.flatMap((set) => ['--set', set]),
]

const render = (...sets: string[]): Manifest[] => {
  const output = execFileSync(helm, argv(sets), { encoding: 'utf8', timeout: 30_000 })
  return parseAllDocuments(output).map((document) => document.toJS() as Manifest)
}

const of = (kind: string, from = manifests): Manifest[] =>
  from
    .filter((manifest) => manifest.kind === kind)
    .sort((a, b) => a.metadata.name.localeCompare(b.metadata.name))

const podSpecs = (from = manifests): PodSpec[] =>
  of('Deployment', from).map(({ spec }) => (spec['template'] as { spec: PodSpec }).spec)

const helms = [
  ['3', cacheFolder(kubernetes)],
  ['4', cacheFolder(helm4)],
]

describe.each(helms)('with Helm %s', (major, folder) => {
  beforeAll(() => {
    helm = join(folder, 'helm')
    manifests = render(
      'image.repository=registry/acme/shop',
      `image.digest=${DIGEST}`,
      'pullSecret=ocir',
    )
  })

  test('that is really used', () => {
    const version = execFileSync(helm, ['version', '--short'], { encoding: 'utf8' })
    expect(version).toMatch(new RegExp(`^v${major}\\.`))
  })

  test('the chart has nothing for helm lint to say', () => {
    const linted = execFileSync(helm, ['lint', '--strict', chart], {
      encoding: 'utf8',
      timeout: 30_000,
    })
    expect(linted).toContain('0 chart(s) failed')
  })

  test('it makes a Deployment, a Service and an autoscaler of each service, and nothing else', () => {
    const names = services.map((service) => `shop-${service}`)
    for (const kind of ['Deployment', 'Service', 'HorizontalPodAutoscaler'])
      expect(of(kind).map(({ metadata }) => metadata.name)).toEqual(names)
    expect(manifests).toHaveLength(9)
  })

  describe('as virtual nodes want it, each pod', () => {
    test('has limits that are its requests', () => {
      for (const { containers } of podSpecs())
        for (const { resources } of containers) {
          expect(resources.limits).toEqual({ cpu: '250m', memory: '512Mi' })
          expect(resources.requests).toEqual(resources.limits)
        }
    })

    test('uses only the fields that are supported', () => {
      for (const spec of podSpecs()) {
        expect(Object.keys(spec).sort()).toEqual([
          'automountServiceAccountToken',
          'containers',
          'imagePullSecrets',
          'securityContext',
          'topologySpreadConstraints',
        ])
        expect(Object.keys(spec.securityContext).sort()).toEqual([
          'runAsGroup',
          'runAsNonRoot',
          'runAsUser',
        ])
        for (const { securityContext } of spec.containers)
          expect(securityContext).toEqual({
            allowPrivilegeEscalation: false,
            readOnlyRootFilesystem: true,
            capabilities: { drop: ['ALL'] },
          })
      }
    })

    test('is probed by HTTP, on a port outside of the node ports', () => {
      for (const { containers } of podSpecs())
        for (const container of containers) {
          for (const probe of ['startupProbe', 'readinessProbe', 'livenessProbe'])
            expect(container[probe]).toMatchObject({ httpGet: { path: '/healthz', port: 'http' } })
          for (const { containerPort } of container.ports) expect(containerPort).toBeLessThan(30000)
        }
    })

    test('spreads over fault domains and nodes with the others of its service', () => {
      podSpecs().forEach((spec, index) => {
        const constraints = spec.topologySpreadConstraints
        expect(constraints.map(({ topologyKey }) => topologyKey)).toEqual([
          'oci.oraclecloud.com/fault-domain',
          'kubernetes.io/hostname',
        ])
        for (const { labelSelector } of constraints)
          expect(labelSelector.matchLabels['app.kubernetes.io/component']).toBe(services[index])
      })
    })

    test('pulls the image by digest with the pull secret', () => {
      for (const spec of podSpecs()) {
        expect(spec['imagePullSecrets']).toEqual([{ name: 'ocir' }])
        expect(spec.containers[0]?.image).toBe(`registry/acme/shop@${DIGEST}`)
      }
    })
  })

  test('the image goes by tag without a digest, and by the version of the chart without either', () => {
    const image = (...sets: string[]) => podSpecs(render(...sets))[0]?.containers[0]?.image
    expect(image('image.tag=abc123')).toBe('shop:abc123')
    expect(image()).toBe('shop:0.1.0')
  })

  test('each autoscaler watches the CPU of its own Deployment, which names no number of replicas', () => {
    for (const { apiVersion, metadata, spec } of of('HorizontalPodAutoscaler')) {
      expect(apiVersion).toBe('autoscaling/v2')
      expect(spec).toMatchObject({
        scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: metadata.name },
        minReplicas: 1,
        maxReplicas: 10,
        metrics: [
          {
            type: 'Resource',
            resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 70 } },
          },
        ],
      })
    }
    for (const { spec } of of('Deployment')) expect(spec).not.toHaveProperty('replicas')
  })

  test('without autoscaling the number of replicas is given', () => {
    const plain = render('autoscaling.enabled=false', 'replicas=2')
    expect(of('HorizontalPodAutoscaler', plain)).toEqual([])
    for (const { spec } of of('Deployment', plain)) expect(spec['replicas']).toBe(2)
  })

  test('only the edge has a load balancer, of the flexible shape', () => {
    const types = of('Service').map(({ spec }) => spec['type'])
    expect(types).toEqual(['ClusterIP', 'LoadBalancer', 'ClusterIP'])
    const edge = of('Service')[1]
    expect(edge?.spec['externalTrafficPolicy']).toBe('Cluster')
    expect(edge?.metadata.annotations).toMatchObject({
      'oci.oraclecloud.com/load-balancer-type': 'lb',
      'service.beta.kubernetes.io/oci-load-balancer-shape': 'flexible',
      'service.beta.kubernetes.io/oci-load-balancer-shape-flex-min': '10',
      'service.beta.kubernetes.io/oci-load-balancer-shape-flex-max': '100',
    })
  })

  test('the edge gets the addresses of the other services', () => {
    const env = podSpecs()[1]?.containers[0]?.env
    expect(env).toContainEqual({ name: 'CATALOGUE_URL', value: 'http://shop-catalogue' })
    expect(env).toContainEqual({ name: 'ORDERS_URL', value: 'http://shop-orders' })
  })

  test.each([
    'image.digest=sha256:abc',
    'image.repository=',
    'autoscaling.minReplicas=0',
    'resources.cpu=lots',
    'services.payments.workRounds=1',
    'loadBalancer.minimumMbps=1',
    'tgas=x',
  ])('a value that is wrong is refused: %s', (set) => {
    const result = spawnSync(helm, argv([set]), { encoding: 'utf8', timeout: 30_000 })
    expect(result.status).toBe(1)
    expect(result.stderr).toContain("don't meet the specifications of the schema")
  })
})
