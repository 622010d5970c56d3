/** What a token may write, named like the `permissions` of a workflow. */
export type Area = 'deployments' | 'issues' | 'pull-requests' | 'statuses'

export interface User {
  readonly login: string
  readonly type: 'Bot' | 'User'
}

export interface Caller {
  readonly user: User
  /** Empty for the token of a pull request from a fork. */
  readonly writes: ReadonlySet<Area>
}

/** Both in milliseconds since the epoch. */
interface Times {
  readonly createdAt: number
  updatedAt: number
}

export interface Pull extends Times {
  readonly number: number
  isOpen: boolean
  sha: string
  readonly branch: string
  /** `owner/name`; undefined for a deleted fork. */
  readonly headRepository: string | undefined
  labels: readonly string[]
}

export interface Issue extends Times {
  readonly number: number
  readonly user: User
  title: string
  body: string | null
  isOpen: boolean
  /** E.g. `completed` or `reopened`. */
  stateReason: string | null
  labels: readonly string[]
  assignees: readonly string[]
}

export interface StoredComment extends Times {
  readonly id: number
  /** The number of the issue or pull request. */
  readonly number: number
  readonly user: User
  body: string
}

export interface DeploymentStatus {
  readonly id: number
  readonly state: string
  readonly description: string
  readonly logUrl: string
  readonly environmentUrl: string
  readonly createdAt: number
}

export interface Deployment {
  readonly id: number
  readonly sha: string
  readonly ref: string
  readonly task: string
  readonly environment: string
  readonly description: string | null
  readonly payload: unknown
  readonly isTransient: boolean
  readonly isProduction: boolean
  readonly creator: User
  readonly createdAt: number
  /** Newest first. */
  statuses: readonly DeploymentStatus[]
}

export interface CommitStatus {
  readonly id: number
  readonly sha: string
  readonly state: string
  readonly context: string
  readonly description: string | null
  readonly targetUrl: string | null
  readonly creator: User
  readonly createdAt: number
}

/** One repository. */
export class Repository {
  readonly fullName: string
  readonly pulls = new Map<number, Pull>()
  readonly issues = new Map<number, Issue>()
  /** Users who can be assigned to issues. */
  readonly assignable = new Set<string>()
  comments: StoredComment[] = []
  deployments: Deployment[] = []
  commitStatuses: CommitStatus[] = []

  constructor(fullName: string) {
    this.fullName = fullName
  }
}

/** All of this GitHub's data. */
export class State {
  readonly callers = new Map<string, Caller>()
  readonly #repositories = new Map<string, Repository>()
  #ids = 0

  nextId(): number {
    return ++this.#ids
  }

  find(fullName: string): Repository | undefined {
    return this.#repositories.get(fullName.toLowerCase())
  }

  /** Returns the repository; creates it if it does not exist. */
  repository(fullName: string): Repository {
    const made = this.find(fullName) ?? new Repository(fullName)
    this.#repositories.set(fullName.toLowerCase(), made)
    return made
  }
}
