import type { ObjectDifference } from '../../../../../src/clients/kubernetes/diff/object-difference.ts'
import type {
  LiveObject,
  Manifest,
  ObjectKind,
} from '../../../../../src/clients/kubernetes/kubernetes.ts'
import { ActionError } from '../../../../../src/values/action-error.ts'
import { at, record, text } from '../../../../../src/values/json.ts'
import { KubernetesMemory } from '../kubernetes-memory.ts'

type Stored = Record<string, unknown>

const nameIn = (object: unknown): string => text(at(object, 'metadata', 'name'))

/** Whether the live object contains everything that is wanted. */
const holds = (live: unknown, wanted: unknown): boolean =>
  typeof wanted !== 'object' || wanted === null
    ? live === wanted
    : Object.entries(wanted).every(([key, value]) => holds((live as Stored)?.[key], value))

/** A cluster that stores what is applied, and returns metrics like one with a node. */
export class MetricsCluster extends KubernetesMemory {
  readonly log: string[] = []
  /** The API server's condition for the aggregated API, depending on whether the pod runs. */
  available: () => { status: string; reason?: string; message?: string } = () => ({
    status: 'True',
  })
  pod: Stored | undefined = {
    status: { phase: 'Running', conditions: [{ type: 'Ready', status: 'True' }] },
    spec: { nodeName: '10.0.10.5' },
  }
  figures = 2
  words = ''
  mayAdminister = true

  override async apply(manifest: Manifest): Promise<void> {
    if (!this.mayAdminister) {
      throw new ActionError({ code: 'CLUSTER_FORBIDDEN', message: 'forbidden', hint: '' })
    }
    const kind = text(manifest['kind'])
    this.log.push(`apply ${kind} ${nameIn(manifest)}`)
    this.put(`${kind.toLowerCase()}s`, structuredClone(manifest))
  }

  override async differences(
    namespace: string,
    manifests: readonly unknown[],
  ): Promise<ObjectDifference[]> {
    const found: ObjectDifference[] = []
    for (const desired of manifests) {
      const kind = text(at(desired, 'kind'))
      const of = { apiVersion: text(at(desired, 'apiVersion')), kind }
      const all = await super.listObjects(of, '')
      const live = all.find(({ name }) => name === nameIn(desired))?.object
      if (!holds(live, desired)) found.push({ kind, name: nameIn(desired), live, desired })
    }
    return namespace === 'kube-system' ? found : []
  }

  override async listObjects(kind: ObjectKind, namespace: string): Promise<LiveObject[]> {
    if (kind.kind === 'PodMetrics') {
      return Array.from({ length: this.figures }, (_, index) => ({
        ...kind,
        ...{ name: `pod-${index}`, namespace: 'shop', object: {} },
      }))
    }
    const found = await super.listObjects(kind, namespace)
    if (kind.kind !== 'APIService') return found
    const conditions = [{ type: 'Available', ...this.available() }]
    return found.map((one) => ({
      ...one,
      object: { ...record(one.object), status: { conditions } },
    }))
  }

  /** Runs the Deployment's pod with the status that the virtual node reports. */
  runPod(): void {
    if (this.pod === undefined) return
    this.put('pods', {
      ...this.pod,
      metadata: {
        name: 'metrics-server-1',
        namespace: 'kube-system',
        labels: { 'k8s-app': 'metrics-server' },
      },
    })
  }

  override async logs(): Promise<string> {
    return this.words
  }
}
