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
import { account, gatewayController, proxyController } from './stand-ins.ts'
import { INSIDE, installGatewayKinds, pushTraefik, traefikController } from './traefik.ts'

const HOST = 'shop.example.com'

const ingress = (ingressClassName: string) => {
  const backend = { service: { name: 'shop', port: { number: 80 } } }
  const http = { paths: [{ path: '/', pathType: 'Prefix', backend }] }
  return {
    ...{ apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', metadata: { name: 'shop' } },
    spec: { ingressClassName, rules: [{ http }, { host: HOST, http }] },
  }
}

/** A Gateway of the release, and a route for every name and for one. */
const gateway = (gatewayClassName: string, port: number): object[] => {
  const apiVersion = 'gateway.networking.k8s.io/v1'
  const listeners = [{ name: 'http', protocol: 'HTTP', port }]
  const rules = [{ backendRefs: [{ name: 'shop', port: 80 }] }]
  const parentRefs = [{ name: 'shop' }]
  return [
    {
      ...{ apiVersion, kind: 'Gateway', metadata: { name: 'shop' } },
      spec: { gatewayClassName, listeners },
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

/**
 * Charts with an Ingress or routes, in a cluster with a controller of each kind. Traefik is itself, built from
 * its Go module. The others are stand-ins, which take what is of their class, lead requests on and write
 * addresses as the real ones do: Go's module proxy does not have Oracle's; the proxies of ingress-nginx and
 * Envoy Gateway, an nginx with modules of its own and Envoy, are no Go programs, and no package has them.
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
    await bed.sdk('remember_rules')
    bed.atEnd(() => bed.sdk('restore_rules'))
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

  /** Installs a controller in a namespace of its own. */
  const install = async (
    prefix: string,
    objectsIn: (namespace: string) => readonly object[],
    ...classes: string[]
  ) => {
    const namespace = await bed.namespace(prefix)
    for (const one of [`clusterrolebinding/${namespace}`, ...classes])
      bed.atEnd(() => bed.kubectl('delete', one, '--ignore-not-found'))
    await bed.apply(namespace, ...account(bed, namespace), ...objectsIn(namespace))
    return namespace
  }

  /** A class that no controller has accepted yet is warned of. */
  const isAccepted = (name: string) =>
    bed.kubectl('wait', '--for=condition=Accepted', `gatewayclass/${name}`, '--timeout=120s')

  const addressOf = (name: string, namespace: string) => {
    const path = 'jsonpath={.status.loadBalancer.ingress[0].ip}'
    return bed.kubectl('get', 'service', name, '--namespace', namespace, '--output', path)
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

  it('of the kind of ingress-nginx', async () => {
    const kind = { name: 'ingress-nginx', class: 'nginx', controller: 'k8s.io/ingress-nginx' }
    const objects = () => proxyController(kind, image)
    const namespace = await install(kind.name, objects, `ingressclass/${kind.class}`)
    const release = await releaseWith('app-nginx', [ingress(kind.class)])
    const url = await isServed(release, 'app-nginx')
    expect(url).toBe(`http://${await addressOf(kind.name, namespace)}`)
    await bed.sdk('open_ports', '80')
    const closed = 'load balancer -> nodes and pods, TCP 30000-32767: missing rule'
    await isExplained(release, 'app-nginx', closed)
    await bed.sdk('open_ports', ...OPEN)
  }, 400_000)

  describe('of the Gateway API', () => {
    beforeAll(() => installGatewayKinds(bed), 120_000)

    it('and an Ingress: Traefik', async () => {
      const binary = await pushTraefik(bed)
      const objects = (namespace: string) => traefikController(binary, namespace)
      const namespace = await install('traefik', objects, 'ingressclass/traefik')
      await isAccepted('traefik')
      const release = await releaseWith('app-traefik', [ingress('traefik')])
      const url = await isServed(release, 'app-traefik')
      expect(url).toBe(`http://${await addressOf('traefik', namespace)}`)
      const routed = await releaseWith('app-routes', gateway('traefik', INSIDE))
      expect(await isServed(routed, 'app-routes')).toBe(url)
      await bed.sdk('open_ports', '8080')
      const closed = 'clients -> load balancer, TCP 80: missing rule'
      await isExplained(release, 'app-traefik', closed)
      await isExplained(routed, 'app-routes', closed)
      await bed.sdk('open_ports', ...OPEN)
    }, 600_000)

    it('of the kind of Envoy Gateway', async () => {
      await install('envoy', () => gatewayController(image))
      await isAccepted('envoy')
      await isServed(await releaseWith('app-envoy', gateway('envoy', 80)), 'app-envoy')
    }, 400_000)
  })

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
    await install('native', () => [webhook, ingressClass], 'ingressclass/native')
    const controller = await NativeController.start(bed, 'native')
    const release = await releaseWith('app-native', [ingress('native')])
    // It removes its finalizer before it ends.
    bed.atEnd(async () => {
      await release.kubectl('delete', 'ingress', 'shop', '--ignore-not-found')
      await controller.end()
    })
    const closed = 'load balancer -> nodes and pods, TCP 8080: missing rule'
    await isExplained(release, 'app-native', closed)
    const { clusterId, subnetIds } = bed.environment
    const rules = await person.run('ensure-network', {
      ...{ 'cluster-id': clusterId, 'node-subnet-id': subnetIds['nodes'] ?? '' },
      'pod-ports': '8080',
    })
    expect(success(rules)).toEqual(succeeded)
    expect(await isServed(release, 'app-native')).toBe(`http://${controller.address}`)
  }, 400_000)

  it('is refused before it is installed where its class is not there', async () => {
    const release = await releaseWith('app-none', [ingress('haproxy')])
    const { code, text } = refusal(await release.deploy({ path: '/healthz' }))
    expect(code).toBe('INGRESS_CLASS_MISSING')
    expect(text).toContain('Ingress/shop is of the class "haproxy"')
  }, 120_000)
})
