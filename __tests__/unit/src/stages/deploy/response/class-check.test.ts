import { describe, expect, it } from '@jest/globals'
import type { LiveObject, ObjectKind } from '../../../../../../src/clients/kubernetes/kubernetes.ts'
import {
  controllerAddress,
  requireClasses,
} from '../../../../../../src/stages/deploy/response/class-check.ts'
import { at, text } from '../../../../../../src/values/json.ts'

const live = (object: object): LiveObject => ({
  apiVersion: text(at(object, 'apiVersion')),
  kind: text(at(object, 'kind')),
  name: text(at(object, 'metadata', 'name')),
  namespace: text(at(object, 'metadata', 'namespace')),
  object,
})

/** Returns a cluster with these objects; reading other kinds is forbidden. */
const clusterOf = (seen: readonly string[], ...objects: object[]) => ({
  listObjects: (kind: ObjectKind, namespace: string) => {
    if (!seen.includes(kind.kind)) return Promise.reject(new Error('forbidden'))
    const all = objects.map(live).filter((one) => one.kind === kind.kind)
    const isIn = (one: LiveObject) => ['', '*'].includes(namespace) || one.namespace === namespace
    return Promise.resolve(all.filter(isIn))
  },
})

const review = async (objects: readonly object[], cluster: ReturnType<typeof clusterOf>) => {
  const warnings: string[] = []
  const progress = { warning: (text: string) => void warnings.push(text) }
  await requireClasses(objects, 'shop', cluster, progress)
  return warnings
}

const ingress = (ingressClassName?: string, annotations = {}) => ({
  ...{ apiVersion: 'networking.k8s.io/v1', kind: 'Ingress' },
  metadata: { name: 'shop', annotations },
  spec: { ...(ingressClassName && { ingressClassName }) },
})

const ingressClass = (name: string, controller: string, isDefault = false) => ({
  ...{ apiVersion: 'networking.k8s.io/v1', kind: 'IngressClass' },
  metadata: {
    name,
    annotations: isDefault ? { 'ingressclass.kubernetes.io/is-default-class': 'true' } : {},
  },
  spec: { controller },
})

const service = (label: string, ip?: string) => ({
  ...{ apiVersion: 'v1', kind: 'Service' },
  metadata: { name: label, namespace: label, labels: { 'app.kubernetes.io/name': label } },
  ...(ip && { status: { loadBalancer: { ingress: [{ ip }] } } }),
})

/** The controller names in charts' classes, and the labels of their Services. */
const controllers: readonly (readonly [string, string])[] = [
  ['k8s.io/ingress-nginx', 'ingress-nginx'],
  ['traefik.io/ingress-controller', 'traefik'],
  ['oci.oraclecloud.com/native-ingress-controller', 'oci-native-ingress-controller'],
]
const all = ['IngressClass', 'Service']

describe('an Ingress', () => {
  it.each(controllers)('of %s is taken where that controller is', async (controller, label) => {
    const cluster = clusterOf(all, ingressClass('web', controller), service(label))
    expect(await review([ingress('web')], cluster)).toEqual([])
  })

  it.each(controllers)('of %s is warned of where nothing is that controller', async (name) => {
    const other = name.startsWith('traefik') ? 'oci-native-ingress-controller' : 'traefik'
    const cluster = clusterOf(all, ingressClass('web', name), service(other))
    const [warning, ...more] = await review([ingress('web')], cluster)
    expect(more).toEqual([])
    expect(warning).toContain(`of the class "web" of ${name}, and no Service in the cluster`)
  })

  const workload = (kind: string, status: object, container: object = {}) => ({
    ...{ apiVersion: 'apps/v1', kind, status },
    metadata: {
      ...{ name: 'ingress', namespace: 'native' },
      labels: { 'app.kubernetes.io/name': 'oci-native-ingress-controller' },
    },
    spec: { template: { spec: { containers: [{ name: 'a', ...container }] } } },
  })
  const byInstance = {
    image: 'ghcr.io/oracle/oci-native-ingress-controller:v1.4.3',
    args: ['--authType=instance'],
  }

  it.each<[string, object, string[]]>([
    ['runs', workload('Deployment', { readyReplicas: 1 }, byInstance), []],
    ['runs on managed nodes', workload('DaemonSet', { numberReady: 1 }), []],
    [
      'does not run yet',
      workload('Deployment', {}),
      ['Deployment/ingress in native, the controller of the class "web", has no ready pod'],
    ],
    [
      'signs in as an instance',
      workload('Deployment', {}, byInstance),
      ['has no ready pod: containers[a].args has it sign in to OCI as an instance'],
    ],
    [
      'is a DaemonSet',
      workload('DaemonSet', { numberReady: 0 }),
      ['has no ready pod: pods of a DaemonSet do not run on virtual nodes'],
    ],
  ])('whose controller %s', async (_what, controller, expected) => {
    const [name = '', label = ''] = controllers[2] ?? []
    const kinds = [...all, 'Deployment', 'DaemonSet']
    const cluster = clusterOf(kinds, ingressClass('web', name), service(label), controller)
    expect(await review([ingress('web')], cluster)).toEqual(
      expected.map((part) => expect.stringContaining(part)),
    )
  })

  it('of a class that is not there is an error, and one of the old annotation a warning', async () => {
    const cluster = clusterOf(all, ingressClass('web', 'traefik.io/ingress-controller'))
    await expect(review([ingress('nginx')], cluster)).rejects.toMatchObject({
      code: 'INGRESS_CLASS_MISSING',
      hint: expect.stringContaining('(web)'),
    })
    const old = ingress(undefined, { 'kubernetes.io/ingress.class': 'nginx' })
    expect(await review([old], cluster)).toEqual([expect.stringContaining('"nginx"')])
  })

  it('may bring its class, and without one needs a default one', async () => {
    const own = ingressClass('own', 'example.com/controller')
    expect(await review([ingress('own'), own], clusterOf(all))).toEqual([])
    expect(await review([ingress()], clusterOf(all))).toEqual([
      expect.stringContaining('names no class'),
    ])
    const byDefault = ingressClass('web', 'example.com/controller', true)
    expect(await review([ingress()], clusterOf(['IngressClass'], byDefault))).toEqual([])
  })

  it('is not warned of where classes or Services may not be seen', async () => {
    expect(await review([ingress('web')], clusterOf([]))).toEqual([])
    const cluster = clusterOf(['IngressClass'], ingressClass('web', 'k8s.io/ingress-nginx'))
    expect(await review([ingress('web')], cluster)).toEqual([])
  })

  it('without an address is at that of the Service of its controller, and of no other', async () => {
    const traefik = ingressClass('web', 'traefik.io/ingress-controller')
    const others = [service('ingress-nginx', '10.0.0.1'), service('traefik', '10.0.0.2')]
    const cluster = clusterOf(all, traefik, ...others)
    expect(await controllerAddress(ingress('web'), cluster)).toBe('10.0.0.2')
    expect(await controllerAddress(ingress('other'), cluster)).toBeUndefined()
    const native = ingressClass('web', 'oci.oraclecloud.com/native-ingress-controller')
    expect(await controllerAddress(ingress('web'), clusterOf(all, native, ...others))).toBe(
      undefined,
    )
  })
})

const apiVersion = 'gateway.networking.k8s.io/v1'

const gateway = (namespace?: string) => ({
  ...{ apiVersion, kind: 'Gateway', metadata: { name: 'edge', ...(namespace && { namespace }) } },
  spec: { gatewayClassName: 'envoy' },
})

const gatewayClass = (status: object) => ({
  ...{ apiVersion, kind: 'GatewayClass', metadata: { name: 'envoy' } },
  spec: { controllerName: 'gateway.envoyproxy.io/gatewayclass-controller' },
  status,
})
const accepted = { conditions: [{ type: 'Accepted', status: 'True' }] }

const route = (namespace?: string) => ({
  ...{ apiVersion, kind: 'HTTPRoute', metadata: { name: 'shop' } },
  spec: { parentRefs: [{ name: 'edge', ...(namespace && { namespace }) }] },
})

describe('a Gateway', () => {
  const kinds = ['GatewayClass', 'Gateway']

  it('is taken where its class is accepted by its controller', async () => {
    const objects = [gateway(), route()]
    expect(await review(objects, clusterOf(kinds, gatewayClass(accepted)))).toEqual([])
    const pending = { conditions: [{ type: 'Accepted', status: 'Unknown', reason: 'Pending' }] }
    expect(await review(objects, clusterOf(kinds, gatewayClass(pending)))).toEqual([
      expect.stringContaining('gateway.envoyproxy.io/gatewayclass-controller has not accepted'),
    ])
  })

  it('of a class that is not there is an error, unless that may not be seen', async () => {
    const missing = { code: 'INGRESS_CLASS_MISSING' }
    await expect(review([gateway()], clusterOf(kinds))).rejects.toMatchObject(missing)
    expect(await review([gateway()], clusterOf([]))).toEqual([])
  })

  it('of another release has to be there for a route', async () => {
    const infra = clusterOf(kinds, gateway('infra'))
    expect(await review([route('infra')], infra)).toEqual([])
    expect(await review([route('infra')], clusterOf([]))).toEqual([])
    expect(await review([route()], infra)).toEqual([
      expect.stringContaining('HTTPRoute/shop hangs on the Gateway shop/edge, which is not'),
    ])
  })
})
