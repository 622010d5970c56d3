import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'

import { certificatePem } from '../../../emulator/x509/certificate.ts'
import type { TestBed } from '../emulator/test-bed.ts'

const GROUP = 'external.metrics.k8s.io'
const DAY = 24 * 3600_000

const tls = () => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const subject = [['CN', 'metrics']] as const
  const cert = certificatePem({
    ...{ subject, publicKey, issuer: { name: subject, publicKey, key: privateKey } },
    ...{ notBefore: Date.now() - DAY, notAfter: Date.now() + DAY, hosts: ['localhost'] },
  })
  return { cert, key: privateKey.export({ type: 'pkcs8', format: 'pem' }) }
}

const resources = {
  ...{ kind: 'APIResourceList', apiVersion: 'v1', groupVersion: `${GROUP}/v1beta1` },
  resources: [
    {
      ...{ name: 'externalmetrics', singularName: '', namespaced: true },
      ...{ kind: 'ExternalMetricValueList', verbs: ['get'] },
    },
  ],
}

/** Returns the metric `load` with the value in its selector `level`, in thousandths. */
const valuesFor = (url: URL) => {
  const [, level = '0'] = /level=([0-9]+)/.exec(url.searchParams.get('labelSelector') ?? '') ?? []
  const item = { metricName: 'load', metricLabels: { level }, value: `${level}m` }
  return {
    ...{ kind: 'ExternalMetricValueList', apiVersion: `${GROUP}/v1beta1`, metadata: {} },
    items: [{ ...item, timestamp: new Date().toISOString() }],
  }
}

const listen = async (): Promise<Server> => {
  const server = createServer(tls(), (request, response) => {
    const url = new URL(request.url ?? '/', 'https://localhost')
    const isMetric = url.pathname.includes('/namespaces/')
    const isKnown = isMetric || url.pathname === `/apis/${GROUP}/v1beta1`
    response.writeHead(isKnown ? 200 : 404, { 'content-type': 'application/json' })
    response.end(JSON.stringify(isMetric ? valuesFor(url) : resources))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

/** Adds external metrics to the cluster, so that HPAs need no real load; removed at the end. */
export const serveExternalMetrics = async (bed: TestBed, namespace: string): Promise<void> => {
  const server = await listen()
  bed.atEnd(async () => {
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  })
  const { port } = server.address() as AddressInfo
  const name = `v1beta1.${GROUP}`
  await bed.apply(
    namespace,
    {
      ...{ apiVersion: 'v1', kind: 'Service', metadata: { name: 'metrics', namespace } },
      spec: { type: 'ExternalName', externalName: 'localhost', ports: [{ name: 'https', port }] },
    },
    {
      ...{ apiVersion: 'apiregistration.k8s.io/v1', kind: 'APIService', metadata: { name } },
      spec: {
        ...{ group: GROUP, version: 'v1beta1', groupPriorityMinimum: 100, versionPriority: 100 },
        ...{ insecureSkipTLSVerify: true, service: { name: 'metrics', namespace, port } },
      },
    },
  )
  bed.atEnd(() => bed.kubectl('delete', 'apiservice', name))
}
