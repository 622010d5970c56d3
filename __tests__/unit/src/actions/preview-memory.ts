import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { PreviewParts } from '../../../../src/actions/preview/clients.ts'
import type { GitHubAccess } from '../../../../src/clients/github/github-api.ts'
import type { LoadBalancer } from '../../../../src/clients/network/load-balancers.ts'
import type { ContainerImage } from '../../../../src/clients/registry/container-images.ts'
import { at, text } from '../../../../src/values/json.ts'
import { GitHubMemory } from '../stages/github-memory.ts'
import { PipelineMemory } from './pipeline-memory.ts'

export const commit = 'c'.repeat(40)

/** Writes the event file of a pull request, with the fields that are read. */
export const eventFile = (content: unknown): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'event-')), 'event.json')
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

export const pullRequest = (action: string, number = 7, sha = commit) => ({
  action,
  number,
  pull_request: { number, head: { sha, ref: 'feature', repo: { full_name: 'octo/shop' } } },
})

/** The pipeline in memory, with namespaces and a pull request. */
export class PreviewMemory {
  readonly pipeline = new PipelineMemory()
  readonly gitHub = new GitHubMemory()
  readonly namespaces = this.pipeline.namespaces
  /** The arguments of each access to GitHub. */
  readonly accesses: GitHubAccess[] = []
  images: readonly ContainerImage[] = []
  balancers: readonly LoadBalancer[] = []
  balancersFailure: Error | undefined
  /** Runs while the image is built. */
  duringBuild: (() => void | Promise<void>) | undefined

  /** Periodic actions. */
  readonly #acts = new Set<() => Promise<void>>()

  #follows = true

  /** Makes GitHub's pull request match the event, until a test changes it. */
  follow(event: unknown): void {
    const action = text(at(event, 'action'))
    const sha = text(at(event, 'pull_request', 'head', 'sha'))
    if (!this.#follows || sha === '') return
    Object.assign(this.gitHub, { state: action === 'closed' ? 'closed' : 'open', sha })
  }

  /** Fixes GitHub's pull request, whatever the events. */
  stay(as: { readonly state?: 'open' | 'closed'; readonly sha?: string }): void {
    this.#follows = false
    Object.assign(this.gitHub, as)
  }

  async passTime(): Promise<void> {
    for (const act of this.#acts) await act()
  }

  readonly parts: PreviewParts = {
    regularly: () => (act) => {
      this.#acts.add(act)
      return () => this.#acts.delete(act)
    },
    openIdentity: this.pipeline.parts.openIdentity,
    logInToRegistry: this.pipeline.parts.logInToRegistry,
    openClients: ({ pipeline }, session, registry, context) => {
      const clients = this.pipeline.parts.openClients(pipeline, session, registry, context)
      const builder = async () => {
        await this.duringBuild?.()
        return clients.builder()
      }
      return { ...clients, builder }
    },
    images: () => ({
      list: async () => this.images,
      remove: async (id) => {
        this.images = this.images.filter((one) => one.id !== id)
      },
    }),
    balancers: () => ({
      list: async () => {
        if (this.balancersFailure !== undefined) throw this.balancersFailure
        return this.balancers
      },
      left: async ({ name }) => this.pipeline.balancersLeft[name],
    }),
    gitHub: (access) => {
      this.accesses.push(access)
      return this.gitHub
    },
  }
}
