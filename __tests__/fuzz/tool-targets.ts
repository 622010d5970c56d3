import type { Exec } from '../../src/clients/process/process.ts'
import { helm } from '../../src/clients/kubernetes/helm.ts'
import { JsonStream } from '../../src/clients/kubernetes/json-stream.ts'
import { kubectlNamespaces } from '../../src/clients/kubernetes/kubectl-namespaces.ts'
import { kubectl } from '../../src/clients/kubernetes/kubectl.ts'
import { viewOf } from '../../src/clients/kubernetes/kubernetes-views.ts'
import type { Kind } from '../../src/clients/kubernetes/kubernetes.ts'
import { Fields, ShapeError } from '../../src/values/fields.ts'
import { damagedJson } from './damaged-json.ts'
import { type Target, target } from './target.ts'

const printing =
  (stdout: string, exitCode = 0): Exec =>
  async () => ({ exitCode, stdout, stderr: '' })

const printed = (name: string, sound: unknown, ask: (exec: Exec) => Promise<unknown>): Target => ({
  name,
  texts: damagedJson(sound),
  read: (text) => ask(printing(text)),
})

const condition = { type: 'Ready', status: 'False', reason: 'a', message: 'b' }
const containers = [{ name: 'a', resources: { requests: { cpu: '100m' } } }]
const metadata = { name: 'shop', generation: 2, labels: { a: 'b' } }
const time = '2026-01-01T00:00:00Z'
const resource = (key: string) => ({
  resource: { name: 'cpu', [key]: { averageUtilization: 50, averageValue: '41m' } },
})
const workload = {
  kind: 'Deployment',
  metadata,
  spec: { replicas: 3, template: { spec: { containers } } },
  status: { replicas: 3, readyReplicas: 1, observedGeneration: 2, conditions: [condition] },
}

/** One object of each kind, as kubectl prints it. */
const objects: Readonly<Record<Kind, object>> = {
  hpa: {
    metadata,
    spec: {
      scaleTargetRef: { kind: 'Deployment', name: 'edge' },
      maxReplicas: 9,
      metrics: [
        resource('target'),
        { containerResource: { ...resource('target').resource, container: 'a' } },
        { pods: { metric: { name: 'n' }, target: { averageValue: '1' } } },
        {
          object: {
            metric: { name: 'n' },
            describedObject: { kind: 'Ingress', name: 'i' },
            target: { value: '10' },
          },
        },
        {
          external: {
            metric: { name: 'n', selector: { matchLabels: { a: 'b' } } },
            target: { value: '1' },
          },
        },
      ],
      behavior: {
        scaleUp: {
          selectPolicy: 'Min',
          tolerance: '50m',
          policies: [{ type: 'Pods', value: 1, periodSeconds: 60 }],
        },
      },
    },
    status: { currentReplicas: 1, currentMetrics: [resource('current')], conditions: [condition] },
  },
  deployments: workload,
  statefulsets: { ...workload, kind: 'StatefulSet' },
  pods: {
    metadata,
    spec: { nodeName: 'n' },
    status: {
      phase: 'Running',
      conditions: [condition],
      containerStatuses: [
        { name: 'a', ready: false, restartCount: 1, state: { waiting: { reason: 'x' } } },
      ],
    },
  },
  quotas: {
    metadata,
    spec: { scopes: ['Terminating'] },
    status: { hard: { pods: '3', 'requests.cpu': '1500m' }, used: { pods: '1' } },
  },
  events: {
    ...{ metadata, type: 'Warning', reason: 'a', message: 'b', count: 2, lastTimestamp: time },
    series: { lastObservedTime: time },
    involvedObject: { kind: 'Pod', name: 'a' },
  },
  services: {
    metadata,
    spec: { type: 'LoadBalancer', ports: [{ port: 80 }] },
    status: { loadBalancer: { ingress: [{ ip: '203.0.113.9', ports: [{ port: 80 }] }] } },
  },
}

const kinds = Object.keys(objects) as Kind[]

/** Reads the events of a watch; it restarts after a ShapeError. */
const watched = (text: string): unknown => {
  const stream = new JsonStream()
  try {
    const events = [...stream.push(text.slice(0, 30)), ...stream.push(text.slice(30))]
    return events.map((event) => viewOf.pods(new Fields(event).fields('object')))
  } catch (error) {
    if (error instanceof ShapeError) return undefined
    throw error
  }
}

const user = { status: { userInfo: { username: 'ann', groups: ['a'] } } }
const namespace = { metadata: { uid: 'u', labels: { a: 'b' } }, status: { phase: 'Active' } }
const release = { name: 'shop', namespace: 'shop' }
const revision = { revision: 1, status: 'deployed', updated: time }
const diff = `diff -U 9 -N /tmp/LIVE-1/v1.ConfigMap.shop.edge /tmp/MERGED-1/v1.ConfigMap.shop.edge
--- /tmp/LIVE-1/v1.ConfigMap.shop.edge
+++ /tmp/MERGED-1/v1.ConfigMap.shop.edge
@@ -1,3 +1,3 @@
 kind: ConfigMap
 data:
-  a: "1"
+  a: &a { b: *a }
`

/** Responses of an API server, as kubectl and Helm print them. */
export const toolResponses: readonly Target[] = [
  ...kinds.map((kind) =>
    printed(`kubectl: ${kind}`, { items: [objects[kind]] }, (exec) =>
      kubectl(exec, {}).list(kind, 'shop'),
    ),
  ),
  {
    name: 'kubectl: watched events',
    texts: damagedJson({ type: 'ADDED', object: objects.pods }),
    read: watched,
  },
  printed('kubectl: who we are', user, (exec) => kubectl(exec, {}).whoAmI()),
  printed('kubectl: namespace', namespace, (exec) => kubectlNamespaces(exec, {}).find('shop')),
  target(
    'kubectl: differences',
    (text) => kubectl(printing(text, 1), {}).differences('shop', [{}]),
    diff,
    `${diff}${diff}`,
  ),
  printed('Helm: history', [revision], (exec) => helm(exec, {}).history(release)),
  printed('Helm: values', { a: { b: 1 } }, (exec) => helm(exec, {}).values(release)),
]
