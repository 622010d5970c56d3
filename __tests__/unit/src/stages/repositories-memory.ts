import type { ScanProblem, ScanResult } from '../../../../src/clients/registry/image-scans.ts'
import type {
  NewRepository,
  Repositories,
  Repository,
  RepositorySettings,
} from '../../../../src/clients/registry/repositories.ts'

/** OCIR's repositories in memory. */
export class RepositoriesMemory implements Repositories {
  readonly #all = new Map<string, Repository & { settings: RepositorySettings }>()
  readonly updates: RepositorySettings[] = []

  get names(): string[] {
    return [...this.#all.keys()]
  }

  clear(): void {
    this.#all.clear()
  }

  async namespace(): Promise<string> {
    return 'acme'
  }

  async find(compartmentId: string, name: string): Promise<Repository | undefined> {
    return this.#all.get(`${compartmentId}/${name}`)
  }

  async create(
    { compartmentId, name, settings }: NewRepository,
    _retryToken: string,
  ): Promise<Repository> {
    const id = `${compartmentId}/${name}`
    const { isPublic = false } = settings
    const repository = {
      id,
      name,
      isPublic,
      settings: { isPublic: false, isImmutable: false, ...settings },
    }
    this.#all.set(id, repository)
    return repository
  }

  async settings(id: string): Promise<RepositorySettings> {
    return this.#all.get(id)?.settings ?? {}
  }

  async update(id: string, settings: RepositorySettings): Promise<void> {
    this.updates.push(settings)
    const found = this.#all.get(id)
    if (found !== undefined) found.settings = { ...found.settings, ...settings }
  }

  /** The result of scans, available after this many polls. */
  scanned: { readonly after: number; readonly result: ScanResult; found: ScanProblem[] } | undefined
  polls = 0

  async scans(): Promise<readonly ScanResult[]> {
    this.polls++
    const { after = Infinity, result } = this.scanned ?? {}
    return result === undefined || this.polls <= after ? [] : [result]
  }

  async scanProblems(): Promise<readonly ScanProblem[]> {
    return this.scanned?.found ?? []
  }

  async lastImages(): Promise<readonly never[]> {
    return []
  }

  async lastSize(): Promise<number | undefined> {
    return undefined
  }
}
