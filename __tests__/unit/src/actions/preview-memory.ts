import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { PreviewParts } from '../../../../src/actions/preview/clients.ts'
import type { GitHubAccess } from '../../../../src/clients/github/github.ts'
import { GitHubMemory } from '../stages/github-memory.ts'
import { PipelineMemory } from './pipeline-memory.ts'

export const commit = 'c'.repeat(40)

/** The event file of a pull request, as far as GitHub's holds what is read here. */
export const eventFile = (content: unknown): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'event-')), 'event.json')
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

export const pullRequest = (action: string, number = 7, sha = commit) => ({
  action,
  number,
  pull_request: { number, head: { sha, repo: { full_name: 'octo/shop' } } },
})

/** What the pipeline has in memory, with namespaces and a pull request beside it. */
export class PreviewMemory {
  readonly pipeline = new PipelineMemory()
  readonly gitHub = new GitHubMemory()
  readonly namespaces = this.pipeline.namespaces
  /** With what GitHub was asked. */
  readonly accesses: GitHubAccess[] = []
  /** Runs while the image is built. */
  duringBuild: (() => void) | undefined

  readonly parts: PreviewParts = {
    openIdentity: this.pipeline.parts.openIdentity,
    logInToRegistry: this.pipeline.parts.logInToRegistry,
    openClients: ({ pipeline }, session, registry, context) => {
      const clients = this.pipeline.parts.openClients(pipeline, session, registry, context)
      const builder = async () => {
        this.duringBuild?.()
        return clients.builder()
      }
      return { ...clients, builder }
    },
    gitHub: (access) => {
      this.accesses.push(access)
      return this.gitHub
    },
  }
}
