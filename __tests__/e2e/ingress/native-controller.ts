import { once } from 'node:events'
import { createServer, type Server, type Socket } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { dial } from '../../../emulator/network/agent/dial.ts'
import type { TestBed } from '../emulator/test-bed.ts'

interface Ingress {
  readonly metadata: {
    readonly name: string
    readonly namespace: string
    readonly deletionTimestamp?: string
  }
  readonly spec: {
    readonly ingressClassName?: string
    readonly rules: readonly {
      readonly http: {
        readonly paths: readonly { readonly backend: { readonly service: { name: string } } }[]
      }
    }[]
  }
}

interface Slice {
  readonly ports?: readonly { readonly port: number }[]
  /** Null until its Service has a pod. */
  readonly endpoints: readonly { readonly addresses: readonly string[] }[] | null
}

interface List<T> {
  readonly items: readonly T[]
}

interface Backend {
  readonly host: string
  readonly port: number
}

/** A loopback address; emulators use other ranges. */
const ADDRESS = '127.0.88.1'
const FINALIZER = 'oci.oraclecloud.com/ingress-controller-protection'

/** What OCI's load balancer says where no backend is healthy. */
const BAD_GATEWAY = 'HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\nconnection: close\r\n\r\n'

/**
 * A stand-in for OCI's native ingress controller and for the load balancer that it makes by OCI's API,
 * which the emulator only reads: there is no Service, backends are the pods' addresses at their target
 * port as far as the security lists let it reach them, and the controller puts its finalizer and the
 * address on each Ingress of its class.
 */
export class NativeController {
  readonly address = ADDRESS
  readonly #bed: TestBed
  readonly #balancer: Server
  readonly #end = new AbortController()
  #backends: readonly Backend[] = []
  #working: Promise<void> = Promise.resolve()

  private constructor(bed: TestBed) {
    this.#bed = bed
    this.#balancer = createServer({ allowHalfOpen: true }, (client) => void this.#forward(client))
  }

  static async start(bed: TestBed, className: string): Promise<NativeController> {
    const made = new NativeController(bed)
    await once(made.#balancer.listen(80, ADDRESS), 'listening')
    made.#working = made.#work(className)
    return made
  }

  async end(): Promise<void> {
    this.#end.abort()
    this.#balancer.close()
    await this.#working
  }

  async #forward(client: Socket): Promise<void> {
    client.on('error', () => client.destroy())
    const [backend] = this.#backends
    const folder = dirname(dirname(this.#bed.environment.kubeconfig))
    const socket = join(folder, 'sockets', 'agent.sock')
    if (backend === undefined) return void client.end(BAD_GATEWAY)
    const target = await dial(socket, backend, 5000).catch(() => undefined)
    if (target === undefined) return void client.resetAndDestroy()
    target.on('error', () => client.destroy())
    client.pipe(target).pipe(client)
  }

  async #work(className: string): Promise<void> {
    while (!this.#end.signal.aborted) {
      const { items } = await this.#bed.json<List<Ingress>>('get', 'ingresses', '--all-namespaces')
      const own = items.filter(({ spec }) => spec.ingressClassName === className)
      for (const ingress of own) await this.#take(ingress)
      await sleep(1000, undefined, { signal: this.#end.signal }).catch(() => undefined)
    }
  }

  async #isOpen(port: number): Promise<boolean> {
    return (await this.#bed.sdk<{ readonly open: boolean }>('allows', String(port))).open
  }

  async #take({ metadata, spec }: Ingress): Promise<void> {
    const { name, namespace, deletionTimestamp } = metadata
    const service = spec.rules[0]?.http.paths[0]?.backend.service.name ?? ''
    const selector = `--selector=kubernetes.io/service-name=${service}`
    const where = ['--namespace', namespace]
    const { items } = await this.#bed.json<List<Slice>>('get', 'endpointslices', selector, ...where)
    const all = items.flatMap(({ endpoints, ports = [] }) =>
      (endpoints ?? []).flatMap(({ addresses }) =>
        addresses.flatMap((host) => ports.map(({ port }) => ({ host, port }))),
      ),
    )
    const open = new Map<number, boolean>()
    for (const { port } of all) open.set(port, open.get(port) ?? (await this.#isOpen(port)))
    this.#backends = all.filter(({ port }) => open.get(port) === true)
    const patch = (change: object, ...more: string[]) =>
      this.#bed.tryKubectl(
        ...['patch', 'ingress', name, ...where, '--type=merge', ...more],
        `--patch=${JSON.stringify(change)}`,
      )
    const isGone = deletionTimestamp !== undefined
    await patch({ metadata: { finalizers: isGone ? null : [FINALIZER] } })
    if (isGone) return
    const status = { loadBalancer: { ingress: [{ ip: ADDRESS }] } }
    await patch({ status }, '--subresource=status')
  }
}
