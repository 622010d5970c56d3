import { expect, it } from '@jest/globals'

import { directBalancer } from '../../../../../../src/stages/deploy/response/direct-balancer.ts'
import { KubernetesMemory } from '../../kubernetes-memory.ts'

const backend = (name: string, port: object) => ({ backend: { service: { name, port } } })
const ingress = {
  ...{ apiVersion: 'networking.k8s.io/v1', kind: 'Ingress' },
  metadata: { name: 'shop', finalizers: ['oci.oraclecloud.com/ingress-controller-protection'] },
  spec: {
    ingressClassName: 'native',
    rules: [
      { http: { paths: [backend('web', { number: 8000 }), backend('admin', { name: 'http' })] } },
      { host: 'a.example.com', http: { paths: [backend('web', { number: 8000 })] } },
    ],
  },
}
const service = (name: string, port: object) => ({
  ...{ apiVersion: 'v1', kind: 'Service', metadata: { name } },
  spec: { selector: { app: name }, ports: [{ port: 1 }, port] },
})
const deployment = (app: string, ports: object[]) => ({
  ...{ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: app } },
  spec: {
    template: { metadata: { labels: { app } }, spec: { containers: [{ name: 'a', ports }] } },
  },
})
const objects = [
  service('web', { port: 8000, targetPort: 9000 }),
  service('admin', { name: 'http', port: 80, targetPort: 'console' }),
  deployment('admin', [{ name: 'console', containerPort: 9090 }]),
  deployment('web', [{ name: 'console', containerPort: 7 }]),
]

it('sends to the ports of the pods behind the Services of its Ingress', async () => {
  expect(await directBalancer('192.0.2.7', [ingress], objects, new KubernetesMemory())).toEqual({
    ...{ address: '192.0.2.7', listeners: [8000], podPorts: [9000, 9090], groups: [] },
  })
})

it('is where the class of its Ingress puts it', async () => {
  const kubernetes = new KubernetesMemory()
  const prefix = 'oci-native-ingress.oraclecloud.com/'
  kubernetes.put('ingressclasses', {
    ...{ apiVersion: 'networking.k8s.io/v1', kind: 'IngressClass' },
    metadata: {
      name: 'native',
      annotations: { [`${prefix}network-security-group-ids`]: 'group1, group2' },
    },
    spec: { parameters: { name: 'public', namespace: 'native' } },
  })
  kubernetes.put('ingressclassparameters', {
    ...{ apiVersion: 'ingress.oraclecloud.com/v1beta1', kind: 'IngressClassParameters' },
    metadata: { name: 'public', namespace: 'native' },
    spec: { subnetId: 'ocid1.subnet.oc1..a' },
  })
  expect(await directBalancer('192.0.2.7', [ingress], objects, kubernetes)).toMatchObject({
    groups: ['group1', 'group2'],
    subnetId: 'ocid1.subnet.oc1..a',
  })
})
