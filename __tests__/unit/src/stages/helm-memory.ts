import { type Manifests, sortManifests } from '../../../../src/values/manifests/manifests.ts'
import type { Helm, Revision } from '../../../../src/clients/kubernetes/helm.ts'

/** Helm in memory: a chart that renders to the given objects, and the revisions of one release. */
export class HelmMemory implements Helm {
  readonly calls: string[] = []
  revisions: Revision[] = []
  deployed: unknown[] = []
  given: unknown = {}
  /** What the next upgrade ends with; `wait` ends it only when it is aborted. */
  nextUpgrade: 'success' | 'failure' | 'wait' | (() => void) = 'success'
  /** Of each revision, by its number. */
  readonly marksOf = new Map<number, string>()
  readonly objects: unknown[]
  readonly #onUpgrade: () => void

  constructor(objects: unknown[], onUpgrade: () => void) {
    this.objects = objects
    this.#onUpgrade = onUpgrade
  }

  async template(): Promise<Manifests> {
    return sortManifests(this.objects)
  }

  /** What the chart makes in the cluster, where that is something else. */
  inCluster: unknown[] | undefined
  dryRuns = 0

  async dryRun(): Promise<Manifests> {
    this.dryRuns++
    return sortManifests(this.inCluster ?? this.objects)
  }

  async upgrade(
    _release?: unknown,
    mark = '',
    _timeout = 0,
    signal?: AbortSignal,
  ): Promise<Revision> {
    this.calls.push('upgrade')
    const ending = this.nextUpgrade
    this.nextUpgrade = 'success'
    if (typeof ending === 'function') ending()
    this.marksOf.set(this.revisions.length + 1, mark)
    if (ending === 'failure') throw this.#failed(new Error('a hook failed'))
    if (ending === 'wait') {
      await new Promise((resolve) => signal?.addEventListener('abort', resolve))
      throw this.#failed(signal?.reason)
    }
    this.deployed = this.objects
    this.#onUpgrade()
    const revision = { revision: this.revisions.length + 1, status: 'deployed', updated: 0 }
    this.revisions.push(revision)
    return revision
  }

  /** A revision that Helm began and did not finish. */
  #failed(reason: unknown): unknown {
    this.revisions.push({ revision: this.revisions.length + 1, status: 'failed', updated: 0 })
    return reason
  }

  async marks(): Promise<ReadonlyMap<number, string>> {
    return this.marksOf
  }

  async history(): Promise<Revision[]> {
    return [...this.revisions]
  }

  async manifest(): Promise<Manifests> {
    return { ...sortManifests(this.deployed), hooks: [] }
  }

  async values(): Promise<unknown> {
    return this.given
  }

  async rollback(_release: unknown, revision: number): Promise<void> {
    this.calls.push(`rollback ${revision}`)
    this.revisions.push({ revision: this.revisions.length + 1, status: 'deployed', updated: 0 })
  }

  async uninstall(): Promise<void> {
    this.calls.push('uninstall')
    this.revisions = []
  }
}
