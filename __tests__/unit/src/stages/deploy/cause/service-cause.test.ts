import { describe, expect, it } from '@jest/globals'

import { serviceCause } from '../../../../../../src/stages/deploy/cause/service-cause.ts'
import { KubernetesMemory } from '../../kubernetes-memory.ts'

const workload = (ports: object[]) => ({
  kind: 'Deployment',
  metadata: { name: 'web' },
  spec: {
    template: { metadata: { labels: { app: 'web' } }, spec: { containers: [{ ports }] } },
  },
})
const service = (targetPort: number | string | undefined, app = 'web') => ({
  kind: 'Service',
  metadata: { name: 'web' },
  spec: { type: 'LoadBalancer', selector: { app }, ports: [{ port: 80, targetPort }] },
})
const named = [{ containerPort: 8080, name: 'http' }]

const find = (...objects: object[]) => {
  const kubernetes = new KubernetesMemory()
  const metadata = { name: 'web-1', namespace: 'shop', labels: { app: 'web' } }
  kubernetes.put('pods', { metadata, spec: { containers: [] }, status: {} })
  return serviceCause(objects, 'shop', kubernetes)
}

describe('why a load balancer is silent', () => {
  it.each<[string, object[], RegExp]>([
    ['a port that no pod has', [workload(named), service(9999)], /sends to port 9999/],
    ['a name that no port has', [workload(named), service('web')], /sends to port web/],
    ['its own port, as it names none', [workload(named), service(undefined)], /port 80 /],
    ['no pod', [workload(named), service(8080, 'other')], /Service\/web selects no pod: app=other/],
  ])('it leads to %s', async (_what, objects, text) => {
    expect((await find(...objects))?.text).toMatch(text)
  })

  it.each<[string, object[]]>([
    ['the number fits', [workload(named), service(8080)]],
    ['the name fits', [workload(named), service('http')]],
    ['the containers name no port', [workload([]), service(9999)]],
  ])('is not reported if %s', async (_what, objects) => {
    expect(await find(...objects)).toBeUndefined()
  })
})
