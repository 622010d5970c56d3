import type { Helm, Revision } from '../../../../src/clients/helm.ts'

/** Helm in memory: a chart that renders to the given objects, and the revisions of one release. */
export class HelmMemory implements Helm {
  readonly calls: string[] = []
  revisions: Revision[] = []
  deployed: unknown[] = []
  given: unknown = {}
  readonly #chart: unknown[]
  readonly #onUpgrade: () => void

  constructor(chart: unknown[], onUpgrade: () => void) {
    this.#chart = chart
    this.#onUpgrade = onUpgrade
  }

  async template(): Promise<unknown[]> {
    return this.#chart
  }

  async upgrade(): Promise<Revision> {
    this.calls.push('upgrade')
    this.deployed = this.#chart
    this.#onUpgrade()
    const revision = { revision: this.revisions.length + 1, status: 'deployed', updated: 0 }
    this.revisions.push(revision)
    return revision
  }

  async history(): Promise<Revision[]> {
    return [...this.revisions]
  }

  async manifest(): Promise<unknown[]> {
    return this.deployed
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
