import { LibpodError, type LibpodClient } from './libpod-client.ts'
import type { ContainerBody } from '../containers/container-body.ts'
import type { SandboxBody } from './sandbox-body.ts'

export interface InspectedContainer {
  readonly Id: string
  readonly Name: string
  readonly Image: string
  readonly ImageName: string
  readonly State: {
    readonly Status: string
    readonly Running: boolean
    readonly OOMKilled: boolean
    readonly Pid: number
    readonly ExitCode: number
    readonly Error: string
    readonly StartedAt: string
    readonly FinishedAt: string
    readonly CgroupPath?: string
  }
  readonly Config: { readonly Labels?: Readonly<Record<string, string>> | null }
}

export interface ListedContainer {
  readonly Id: string
  readonly Names: readonly string[]
  readonly State: string
  readonly ExitCode: number
  readonly IsInfra: boolean
  readonly Labels: Readonly<Record<string, string>> | null
}

interface InspectedPod {
  readonly Id: string
  readonly State: string
  readonly InfraContainerID: string
}

/** The kubelet's calls to podman, one method per REST operation. */
export class Libpod {
  readonly #client: LibpodClient

  constructor(client: LibpodClient) {
    this.#client = client
  }

  /**
   * Creates the pod and starts its infra container; returns what is needed to connect it to a
   * network.
   */
  async startSandbox(body: SandboxBody): Promise<{ id: string; infraPid: number }> {
    const { Id } = await this.#client.call<{ Id: string }>('POST', '/pods/create', { body })
    await this.#client.call('POST', `/pods/${Id}/start`)
    return { id: Id, infraPid: await this.infraPid(Id) }
  }

  /** @throws LibpodError 404 when there is no such pod */
  async infraPid(pod: string): Promise<number> {
    const { InfraContainerID } = await this.#client.call<InspectedPod>('GET', `/pods/${pod}/json`)
    return (await this.inspect(InfraContainerID)).State.Pid
  }

  async removeSandbox(pod: string): Promise<void> {
    await this.#gone('DELETE', `/pods/${pod}`, { force: 'true', timeout: '0' })
  }

  async createContainer(body: ContainerBody): Promise<string> {
    const made = await this.#client.call<{ Id: string }>('POST', '/containers/create', { body })
    return made.Id
  }

  async startContainer(id: string): Promise<void> {
    await this.#client.call('POST', `/containers/${id}/start`)
  }

  /** Sends SIGTERM, then SIGKILL after the grace period in seconds. */
  async stopContainer(id: string, graceSeconds: number): Promise<void> {
    await this.#gone(
      'POST',
      `/containers/${id}/stop`,
      { timeout: String(graceSeconds) },
      graceSeconds,
    )
  }

  async removeContainer(id: string): Promise<void> {
    await this.#gone('DELETE', `/containers/${id}`, { force: 'true', timeout: '0' })
  }

  inspect(id: string): Promise<InspectedContainer> {
    return this.#client.call<InspectedContainer>('GET', `/containers/${id}/json`)
  }

  async list(label: string): Promise<ListedContainer[]> {
    const filters = JSON.stringify({ label: [label] })
    const query = { all: 'true', filters }
    return (
      (await this.#client.call<ListedContainer[] | null>('GET', '/containers/json', { query })) ??
      []
    )
  }

  /** Yields the ids of containers whose main process has ended, as podman reports them. */
  async *deaths(signal: AbortSignal): AsyncGenerator<string> {
    const filters = JSON.stringify({ type: ['container'], event: ['died'] })
    const query = { stream: 'true', filters }
    const events = this.#client.lines<{ Actor: { ID: string } }>('/events', { query, signal })
    for await (const event of events) yield event.Actor.ID
  }

  async #gone(
    method: 'POST' | 'DELETE',
    path: string,
    query: Record<string, string>,
    extraSeconds = 0,
  ): Promise<void> {
    try {
      await this.#client.callRaw(method, path, { query, timeoutMs: 60_000 + extraSeconds * 1000 })
    } catch (error) {
      if (!(error instanceof LibpodError && error.status === 404)) throw error
    }
  }
}
