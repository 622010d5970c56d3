import type { HelmRelease } from '../../../../src/clients/kubernetes/helm-arguments.ts'
import { at, record } from '../../../../src/values/json.ts'
import { type Manifests, sortManifests } from '../../../../src/values/manifests/manifests.ts'
import type { Helm } from '../../../../src/clients/kubernetes/helm.ts'
import type { Revision } from '../../../../src/clients/kubernetes/helm-revisions.ts'

/** A chart with the required keys: its Deployments get the image, and the pull secret. */
const withImage = (object: unknown, arriving: HelmRelease['arriving']): unknown => {
  const { images = [], pullSecret: name } = arriving ?? {}
  if (at(object, 'kind') !== 'Deployment' || images.length === 0) return object
  const containers = images.map((image) => ({ name: 'main', image }))
  const spec = { containers, ...(name === undefined ? {} : { imagePullSecrets: [{ name }] }) }
  return { ...record(object), spec: { ...record(at(object, 'spec')), template: { spec } } }
}

/** Helm in memory: a chart that renders to the given objects, and the revisions of one release. */
export class HelmMemory implements Helm {
  readonly calls: string[] = []
  revisions: Revision[] = []
  deployed: unknown[] = []
  given: unknown = {}
  chartsOwn: Record<string, unknown> = {}
  /** The result of the next upgrade; `wait` ends it only when it is aborted. */
  nextUpgrade: 'success' | 'failure' | 'wait' | (() => void) = 'success'
  /** The mark of each revision, by its number. */
  readonly marksOf = new Map<number, string>()
  readonly objects: unknown[]
  #arrived: HelmRelease['arriving']
  /** The request of the last installation. */
  installed: HelmRelease | undefined
  readonly #onUpgrade: () => void

  constructor(objects: unknown[], onUpgrade: () => void) {
    this.objects = objects
    this.#onUpgrade = onUpgrade
  }

  /** A release without an image keeps the current one, as a real chart would. */
  #arriving(release: HelmRelease | undefined): HelmRelease['arriving'] {
    return release?.arriving?.images.length ? release.arriving : this.#arrived
  }

  /** What the chart renders in the cluster, if that differs. */
  inCluster: unknown[] | undefined
  dryRuns = 0

  async dryRun(release?: HelmRelease): Promise<Manifests> {
    this.dryRuns++
    return this.#made(this.inCluster ?? this.objects, release)
  }

  async chart(): Promise<{ path: string; notes: readonly string[] }> {
    return { path: 'chart', notes: [] }
  }

  /** The newest version of the chart; undefined if none is known. */
  newestVersion: string | undefined

  async newest(): Promise<string | undefined> {
    return this.newestVersion
  }

  async chartValues(): Promise<Record<string, unknown>> {
    return this.chartsOwn
  }

  async template(release?: HelmRelease): Promise<Manifests> {
    return this.#made(this.objects, release)
  }

  #made(objects: readonly unknown[], release: HelmRelease | undefined): Manifests {
    return sortManifests(objects.map((object) => withImage(object, this.#arriving(release))))
  }

  async upgrade(
    release?: HelmRelease,
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
    this.#arrived = this.#arriving(release)
    this.installed = release
    this.deployed = [...(await this.template(release)).objects]
    this.#onUpgrade()
    const revision = { revision: this.revisions.length + 1, status: 'deployed', updated: 0 }
    this.revisions.push(revision)
    return revision
  }

  /** Adds a revision that Helm began and did not finish. */
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

  /** A failing hook that keeps Helm from uninstalling. */
  failingHook: Error | undefined

  async uninstall(_release?: unknown, withoutHooks = false): Promise<void> {
    this.calls.push(withoutHooks ? 'uninstall without hooks' : 'uninstall')
    if (this.failingHook !== undefined && !withoutHooks) throw this.failingHook
    this.revisions = []
  }
}
