import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { refusal, succeeded, success } from '../actions/action-outcome.ts'
import { deployerProfile } from '../actions/deployer.ts'
import { JobSteps, jobEnvironment } from '../actions/job-steps.ts'
import { sharedEmulator } from '../emulator-fixture.ts'
import { pushServer } from '../emulator/image-client.ts'
import { deployment, pullSecret, pullSecretName, service } from '../emulator/manifests.ts'
import { TestBed } from '../emulator/test-bed.ts'
import { ReleaseBed } from '../releases/release-bed.ts'
import { NativeController } from './native-controller.ts'
import {
  account,
  gatewayController,
  gatewayKinds,
  proxyController,
  type ProxyKind,
} from './stand-ins.ts'

const HOST = 'shop.example.com'

const ingress = (ingressClassName: string) => {
  const backend = { service: { name: 'shop', port: { number: 80 } } }
  const http = { paths: [{ path: '/', pathType: 'Prefix', backend }] }
  return {
    ...{ apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', metadata: { name: 'shop' } },
    spec: { ingressClassName, rules: [{ http }, { host: HOST, http }] },
  }
}

/** Returns a Gateway of the release, and routes for every name and for one. */
const gateway = (): object[] => {
  const apiVersion = 'gateway.networking.k8s.io/v1'
  const listeners = [{ name: 'http', protocol: 'HTTP', port: 80 }]
  const rules = [{ backendRefs: [{ name: 'shop', port: 80 }] }]
  const parentRefs = [{ name: 'shop' }]
  return [
    {
      ...{ apiVersion, kind: 'Gateway', metadata: { name: 'shop' } },
      spec: { gatewayClassName: 'envoy', listeners },
    },
    {
      ...{ apiVersion, kind: 'HTTPRoute', metadata: { name: 'shop' } },
      spec: { parentRefs, rules },
    },
    {
      ...{ apiVersion, kind: 'HTTPRoute', metadata: { name: 'named' } },
      spec: { parentRefs, hostnames: [HOST], rules },
    },
  ]
}

/** Ports of the load balancer, of nodes, and of health checks. */
const OPEN = ['80', '30000-32767', '10256']

/** Each with the ports that are open when it fails, and the path that is named then. */
const proxies: readonly (ProxyKind & { readonly open: string[]; readonly closed: string })[] = [
  {
    ...{ name: 'ingress-nginx', class: 'nginx', controller: 'k8s.io/ingress-nginx' },
    open: ['80'],
    closed: 'load balancer -> nodes and pods, TCP 30000-32767: missing rule',
  },
  {
    ...{ name: 'traefik', class: 'traefik', controller: 'traefik.io/ingress-controller' },
    open: ['8080'],
    closed: 'clients -> load balancer, TCP 80: missing rule',
  },
]

/**
 * Charts with an Ingress or routes, in a cluster with a controller of each kind. The controllers are
 * stand-ins: they take what is of their class, lead requests on and write addresses as the real ones do.
 * Traefik, Envoy Gateway and Oracle's cannot be built, since Go's module proxy does not have them;
 * ingress-nginx needs an nginx with modules of its own, which no package has.
 */
describe('a release behind an ingress controller', () => {
  let bed: TestBed
  let image: string
  /** Their kubeconfig names the cluster, so that the network can be read. */
  let person: JobSteps

  beforeAll(async () => {
    bed = await TestBed.of(sharedEmulator())
    ;[image] = await Promise.all([
      pushServer(bed, 'e2e/ingress'),
      bed.pool('Pod.Standard.E4.Flex', 2),
    ])
    // The role admin cannot read classes and routes.
    const everybody = ['--clusterrole=cluster-admin', '--group=system:authenticated']
    await bed.kubectl('create', 'clusterrolebinding', 'e2e-ingress', ...everybody)
    bed.atEnd(() => bed.kubectl('delete', 'clusterrolebinding', 'e2e-ingress'))
    bed.atEnd(() => bed.sdk('close_ports'))
    await bed.sdk('open_ports', ...OPEN)
    person = new JobSteps({
      ...jobEnvironment(bed.environment),
      ...deployerProfile(bed.environment),
    })
    bed.atEnd(() => Promise.resolve(person.end()))
    const named = await person.run('kubeconfig', { 'cluster-id': bed.environment.clusterId })
    expect(success(named)).toEqual(succeeded)
  }, 600_000)

  afterAll(async () => bed.end(), 300_000)

  /** Installs a controller in its own namespace. */
  const install = async (prefix: string, objects: readonly object[], ...classes: string[]) => {
    const namespace = await bed.namespace(prefix)
    for (const one of [`clusterrolebinding/${namespace}`, ...classes])
      bed.atEnd(() => bed.kubectl('delete', one, '--ignore-not-found'))
    await bed.apply(namespace, ...account(bed, namespace), ...objects)
    return namespace
  }

  const releaseWith = async (name: string, doors: readonly object[]): Promise<ReleaseBed> => {
    const container = {
      readinessProbe: { httpGet: { path: '/healthz', port: 8080 }, periodSeconds: 2 },
      resources: { limits: { cpu: '200m', memory: '64Mi' } },
    }
    const app = deployment('shop', 1, { image, args: ['serve'], container })
    const release = await ReleaseBed.of(bed, {
      name,
      all: [app, service('shop', 'ClusterIP'), ...doors],
    })
    const { registry, registryUser, registryToken } = bed.environment
    const login = pullSecret(pullSecretName, registry, registryUser, registryToken)
    await bed.apply(release.namespace, login)
    return release
  }

  const drift = async ({ job, chart, namespace }: ReleaseBed, name: string): Promise<unknown> => {
    const file = join(bed.folder, `${namespace}.yml`)
    const release = { name, namespace, chart }
    await writeFile(file, stringify({ cluster: bed.environment.clusterId, release }))
    const step = await job.run('drift-check', { 'environment-file': file, stages: 'deploy' })
    expect(success(step)).toEqual(succeeded)
    return JSON.parse(step.outputs['changes'] ?? '')
  }

  /**
   * Expects that it is found and serves a load, and that nothing that the controller wrote is
   * drift.
   */
  const isServed = async (release: ReleaseBed, name: string) => {
    const step = await release.deploy({ path: '/healthz', timeout: '3m' })
    expect(success(step)).toEqual(succeeded)
    const url = step.outputs['url'] ?? ''
    expect(url).toMatch(/^http:\/\/127\.[\d.]+$/)
    expect(step.stdout).toContain(`http://${HOST} responds`)
    expect(step.stdout).not.toContain('::warning')
    for (const host of ['', HOST]) {
      const load = { url, path: '/healthz', host, rate: '10/s', duration: '2s', 'max-failed': '0%' }
      const sent = await release.job.run('load', load)
      expect(success(sent)).toEqual(succeeded)
      expect(Number(sent.outputs['requests'])).toBeGreaterThanOrEqual(19)
    }
    expect(await drift(release, name)).toEqual([])
    const again = await release.deploy({ path: '/healthz' })
    expect([success(again), again.outputs['changed']]).toEqual([succeeded, 'false'])
    return url
  }

  /** Where the network does not let requests through, the path that is closed comes before all else. */
  const isExplained = async ({ chart, namespace }: ReleaseBed, name: string, closed: string) => {
    const inputs = { release: name, namespace, chart, path: '/healthz', timeout: '30s' }
    const environment = { PATH: bed.shell['PATH'] ?? '' }
    const { code, text } = refusal(await person.run('deploy', inputs, { environment }))
    expect(code).toBe('URL_DOES_NOT_ANSWER')
    expect(text.split('\n')[0]).toContain(closed)
  }

  it.each(proxies)(
    'of the kind of $name',
    async (kind) => {
      const objects = proxyController(kind, image)
      const classes = `ingressclass/${kind.class}`
      const namespace = await install(kind.name, objects, classes)
      const release = await releaseWith(`app-${kind.class}`, [ingress(kind.class)])
      const url = await isServed(release, `app-${kind.class}`)
      const path = 'jsonpath={.status.loadBalancer.ingress[0].ip}'
      const own = await bed.kubectl('get', 'service', kind.name, '-n', namespace, '-o', path)
      expect(url).toBe(`http://${own}`)
      await bed.sdk('open_ports', ...kind.open)
      await isExplained(release, `app-${kind.class}`, kind.closed)
      await bed.sdk('open_ports', ...OPEN)
    },
    400_000,
  )

  it('of the kind of Envoy Gateway', async () => {
    await bed.apply('default', ...gatewayKinds)
    for (const kind of ['httproutes', 'gateways', 'gatewayclasses'])
      bed.atEnd(() => bed.kubectl('delete', 'crd', `${kind}.gateway.networking.k8s.io`))
    await bed.kubectl('wait', '--for=condition=Established', 'crd', '--all', '--timeout=60s')
    await install('envoy', gatewayController(image))
    // A class that no controller has accepted yet causes a warning.
    const accepted = ['--for=condition=Accepted', 'gatewayclass/envoy', '--timeout=120s']
    await bed.kubectl('wait', ...accepted)
    await isServed(await releaseWith('app-envoy', gateway()), 'app-envoy')
  }, 400_000)

  it("of the kind of OCI's native ingress controller", async () => {
    const labels = { 'app.kubernetes.io/name': 'oci-native-ingress-controller' }
    const webhook = {
      ...{ apiVersion: 'v1', kind: 'Service' },
      metadata: { name: 'oci-native-ingress-controller', labels },
      spec: { ports: [{ port: 443, targetPort: 9443 }], selector: labels },
    }
    const ingressClass = {
      ...{ apiVersion: 'networking.k8s.io/v1', kind: 'IngressClass', metadata: { name: 'native' } },
      spec: { controller: 'oci.oraclecloud.com/native-ingress-controller' },
    }
    await install('native', [webhook, ingressClass], 'ingressclass/native')
    const controller = await NativeController.start(bed, 'native')
    const release = await releaseWith('app-native', [ingress('native')])
    // It removes its finalizer before it ends.
    bed.atEnd(async () => {
      await release.kubectl('delete', 'ingress', 'shop', '--ignore-not-found')
      await controller.end()
    })
    const closed = 'load balancer -> nodes and pods, TCP 8080: missing rule'
    await isExplained(release, 'app-native', closed)
    await bed.sdk('open_ports', ...OPEN, '8080')
    expect(await isServed(release, 'app-native')).toBe(`http://${controller.address}`)
  }, 400_000)

  it('is refused before it is installed where its class is not there', async () => {
    const release = await releaseWith('app-none', [ingress('haproxy')])
    const { code, text } = refusal(await release.deploy({ path: '/healthz' }))
    expect(code).toBe('INGRESS_CLASS_MISSING')
    expect(text).toContain('Ingress/shop is of the class "haproxy"')
  }, 120_000)
})
