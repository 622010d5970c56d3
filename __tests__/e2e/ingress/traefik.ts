import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { moduleSource } from '../../../emulator/tools/go-module.ts'
import { cacheFolder, traefik } from '../../../emulator/tools/modules.ts'
import { pushBinary } from '../emulator/image-client.ts'
import { deployment, service } from '../emulator/manifests.ts'
import type { TestBed } from '../emulator/test-bed.ts'
import { flexible } from './stand-ins.ts'

const NAME = 'traefik'

/** The port of its pods, which its listeners have as well; that of its Service is 80. */
export const INSIDE = 8000

/** Where its pods say that they are alive. */
const PING = 8080

/** Gives the API server the standard kinds of the Gateway API, from its own Go module. */
export const installGatewayKinds = async (bed: TestBed): Promise<void> => {
  const source = moduleSource(traefik.folder, 'sigs.k8s.io/gateway-api')
  const folder = join(source, 'config', 'crd', 'standard')
  const files = readdirSync(folder).filter((name) => name.startsWith('gateway.networking'))
  for (const file of files.map((name) => join(folder, name))) {
    await bed.kubectl('apply', '--server-side', '--filename', file)
    bed.atEnd(() => bed.kubectl('delete', '--ignore-not-found', '--filename', file))
  }
  await bed.kubectl('wait', '--for=condition=Established', 'crd', '--all', '--timeout=60s')
}

export const pushTraefik = (bed: TestBed): Promise<string> =>
  pushBinary(bed, join(cacheFolder(traefik), NAME), 'e2e/traefik', '/usr/bin/traefik')

const argumentsIn = (namespace: string): string[] => [
  `--entrypoints.web.address=:${INSIDE}/tcp`,
  `--entrypoints.traefik.address=:${PING}/tcp`,
  '--ping=true',
  `--providers.kubernetesingress.ingressclass=${NAME}`,
  `--providers.kubernetesingress.ingressendpoint.publishedservice=${namespace}/${NAME}`,
  '--providers.kubernetesgateway=true',
  `--providers.kubernetesgateway.statusaddress.service.name=${NAME}`,
  `--providers.kubernetesgateway.statusaddress.service.namespace=${namespace}`,
  '--global.checknewversion=false',
  '--global.sendanonymoususage=false',
]

/** Traefik itself, with its classes, as its chart would install it. */
export const traefikController = (image: string, namespace: string): object[] => {
  const { metadata, spec, ...rest } = service(NAME, 'LoadBalancer', flexible)
  const labels = { 'app.kubernetes.io/name': NAME }
  const container = {
    readinessProbe: { httpGet: { path: '/ping', port: PING }, periodSeconds: 2 },
    resources: { limits: { cpu: '500m', memory: '256Mi' } },
  }
  return [
    {
      ...{ ...rest, metadata: { ...metadata, labels } },
      spec: { ...spec, ports: [{ name: 'web', port: 80, targetPort: INSIDE }] },
    },
    deployment(NAME, 1, { image, args: argumentsIn(namespace), container }),
    {
      ...{ apiVersion: 'networking.k8s.io/v1', kind: 'IngressClass' },
      metadata: { name: NAME, labels },
      spec: { controller: 'traefik.io/ingress-controller' },
    },
    {
      ...{ apiVersion: 'gateway.networking.k8s.io/v1', kind: 'GatewayClass' },
      metadata: { name: NAME },
      spec: { controllerName: 'traefik.io/gateway-controller' },
    },
  ]
}
