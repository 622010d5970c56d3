import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the stand-in returns, and the start of its time scale. */
interface Shown {
  readonly hpas: number
  readonly podsOfEach: number
  /** Milliseconds since the epoch. */
  readonly base: number
}

/**
 * Writes a `kubectl` into a folder that returns HPAs with their pods, and then a change of one HPA
 * every 20 ms and of one pod as often. A changed HPA has as its current replicas the milliseconds
 * since `base` at which it was written.
 */
export const writeStandInKubectl = (folder: string, shown: Shown): void => {
  const script = `#!${process.execPath}
const { hpas, podsOfEach, base } = ${JSON.stringify(shown)}
const target = (name) => ({ apiVersion: 'apps/v1', kind: 'Deployment', name })
const hpa = (at) => ({
  metadata: { name: 'edge-' + at, namespace: 'shop' },
  spec: { scaleTargetRef: target('edge-' + at), minReplicas: 1, maxReplicas: 10, metrics: [
    { type: 'Resource', resource: { name: 'cpu', target: { averageUtilization: 70 } } } ] },
  status: { currentReplicas: Date.now() - base, desiredReplicas: 2, conditions: [], currentMetrics: [
    { type: 'Resource', resource: { name: 'cpu', current: { averageUtilization: 90, averageValue: '90m' } } } ] },
})
const pod = (at) => ({
  metadata: { name: 'edge-' + at, namespace: 'shop', labels: { app: 'edge-' + (at % hpas) },
    creationTimestamp: new Date().toISOString() },
  spec: { nodeName: 'node', containers: [{ name: 'app', resources: { requests: { cpu: '100m' } } }] },
  status: { phase: 'Running', conditions: [{ type: 'Ready', status: 'True' }] },
})
const kinds = { horizontalpodautoscalers: [hpas, hpa], pods: [hpas * podsOfEach, pod] }
const [count, make] = Object.entries(kinds).find(([kind]) =>
  process.argv.some((one) => one.startsWith(kind)))?.[1] ?? [0]
const show = (type, at) => process.stdout.write(JSON.stringify({ type, object: make(at) }) + '\\n')
for (let at = 0; at < count; at++) show('ADDED', at)
let next = 0
setInterval(() => { if (count > 0) show('MODIFIED', next++ % count) }, 20)
`
  writeFileSync(join(folder, 'kubectl'), script, { mode: 0o755 })
}
