import {
  LibpodError,
  type LibpodRequest,
} from '../../../../emulator/kubelet/podman/libpod-client.ts'
import type { ContainerBody } from '../../../../emulator/kubelet/containers/container-body.ts'
import type { SandboxBody } from '../../../../emulator/kubelet/podman/sandbox-body.ts'

interface Container {
  readonly labels: Readonly<Record<string, string>>
  readonly pod: string
  status: 'created' | 'running' | 'exited'
  exitCode: number
  readonly atEnd: (() => void)[]
}

type Method = 'GET' | 'POST' | 'DELETE'

/** podman's API in memory: pods, containers and their ends; every image exists. */
export class PodmanInMemory {
  /** The calls, e.g. `POST /pods/create`, without ids. */
  readonly asked: string[] = []
  /** Whether programs ignore SIGTERM: they are then killed after the grace period. */
  isStubborn = false
  readonly #pods = new Map<string, string>()
  readonly #containers = new Map<string, Container>()
  #made = 0

  /** Returns the container of a pod, by the pod's uid. */
  containerOf(uid: string): string {
    const found = [...this.#containers].find(
      ([, { pod, labels }]) => pod === `pod-${uid}` && labels['oke-emulator.container'],
    )
    if (!found) throw new Error(`pod ${uid} has no container`)
    return found[0]
  }

  get pods(): number {
    return this.#pods.size
  }

  /** Ends a container's program. */
  exit(id: string, exitCode: number): void {
    const container = this.#container(id)
    Object.assign(container, { status: 'exited', exitCode })
    for (const report of container.atEnd.splice(0)) report()
  }

  async call<T>(method: Method, path: string, { body, query }: LibpodRequest = {}): Promise<T> {
    const [kind = '', id = '', verb = ''] = path.split('/').slice(1)
    const isNamed = id !== 'create' && id !== 'json'
    this.asked.push(`${method} /${kind}/${isNamed ? `*/${verb}` : id}`)
    if (verb === 'stop') await this.#stop(id, Number(query?.['timeout']))
    const response =
      kind === 'pods'
        ? this.#askPod(method, id, body as SandboxBody)
        : kind === 'containers'
          ? this.#askContainer(method, id, verb, body as ContainerBody)
          : { Id: 'c'.repeat(64), Size: 1 }
    return Promise.resolve(response as T)
  }

  async callRaw(method: Method, path: string, options: LibpodRequest = {}): Promise<Buffer> {
    await this.call(method, path, options)
    return Buffer.alloc(0)
  }

  async *lines(): AsyncGenerator<never> {}

  #askPod(method: Method, id: string, body: SandboxBody): unknown {
    if (id === 'create') {
      this.#pods.set(body.name, this.#make({ labels: body.labels, pod: body.name }))
      return { Id: body.name }
    }
    const infra = this.#pods.get(id)
    if (infra === undefined) throw new LibpodError(404, `no such pod ${id}`)
    if (method === 'DELETE') {
      this.#pods.delete(id)
      for (const [each, { pod }] of this.#containers) if (pod === id) this.#containers.delete(each)
    }
    return { Id: id, InfraContainerID: infra }
  }

  #askContainer(method: Method, id: string, verb: string, body: ContainerBody): unknown {
    if (id === 'create') return { Id: this.#make(body) }
    if (id === 'json') return this.#list()
    const container = this.#container(id)
    if (method === 'DELETE') this.#containers.delete(id)
    if (verb === 'start') container.status = 'running'
    const isRunning = container.status === 'running'
    const [at, ended] = ['2026-01-01T00:00:00Z', '2026-01-01T00:00:01Z']
    const times = { StartedAt: at, FinishedAt: ended }
    const { exitCode: ExitCode, status: Status } = container
    const state = { Status, Running: isRunning, Pid: 1, ExitCode, ...times }
    return { Id: id, State: { ...state, CgroupPath: `/test/${id}` } }
  }

  #stop(id: string, seconds: number): Promise<void> {
    const ended = new Promise<void>((report) => this.#container(id).atEnd.push(report))
    if (!this.isStubborn) this.exit(id, 0)
    else if (seconds === 0) this.exit(id, 137)
    else setTimeout(() => this.#containers.has(id) && this.exit(id, 137), seconds * 1000).unref()
    return ended
  }

  #list(): unknown {
    return [...this.#containers].map(([Id, { status, labels }]) => ({
      ...{ Id, State: status, Labels: labels },
    }))
  }

  #make({ labels, pod }: { labels: Container['labels']; pod: string }): string {
    const id = `c${++this.#made}`
    this.#containers.set(id, { labels, pod, status: 'created', exitCode: 0, atEnd: [] })
    return id
  }

  #container(id: string): Container {
    const found = this.#containers.get(id)
    if (!found) throw new LibpodError(404, `no such container ${id}`)
    return found
  }
}
