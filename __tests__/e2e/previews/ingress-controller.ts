import { once } from 'node:events'
import { createServer, get, type IncomingMessage, type Server } from 'node:http'
import type { TestBed } from '../emulator/test-bed.ts'

interface Ingresses {
  readonly items: readonly {
    readonly metadata: { readonly name: string; readonly namespace: string }
    readonly spec: {
      readonly ingressClassName: string
      readonly rules: readonly {
        readonly host: string
        readonly http: { readonly paths: readonly { readonly path: string }[] }
      }[]
    }
    readonly status: { readonly loadBalancer: { readonly ingress?: unknown } }
  }[]
}

/** The address of its Ingresses: on loopback, so that no request leaves the machine. */
const ADDRESS = '127.9.21.1'
const CLASS = 'shared'

const isBelow = (path: string, prefix: string): boolean =>
  path === prefix || path.startsWith(`${prefix.replace(/\/$/, '')}/`)

const textOf = async (response: IncomingMessage): Promise<string> => {
  response.setEncoding('utf8')
  let text = ''
  for await (const part of response) text += String(part)
  return text
}

/**
 * Handles the Ingresses of its class, all at one address, and responds with the namespace of each.
 */
export class IngressController {
  readonly #bed: TestBed
  readonly #server: Server
  readonly #timer: NodeJS.Timeout
  #routes: readonly { host: string; path: string; namespace: string }[] = []
  #polls: Promise<void> = Promise.resolve()

  private constructor(bed: TestBed) {
    this.#bed = bed
    this.#server = createServer(({ headers, url = '/' }, response) => {
      const found = this.#routes.find(
        ({ host, path }) => host === headers.host && isBelow(url, path),
      )
      response.writeHead(found === undefined ? 404 : 200).end(found?.namespace)
    })
    this.#timer = setInterval(() => {
      this.#polls = this.#polls.then(() => this.#poll()).catch(() => undefined)
    }, 500)
  }

  static async of(bed: TestBed): Promise<IngressController> {
    const spec = { controller: 'example.com/shared' }
    const metadata = { name: CLASS }
    const kind = { apiVersion: 'networking.k8s.io/v1', kind: 'IngressClass' }
    await bed.apply('default', { ...kind, metadata, spec })
    bed.atEnd(() => bed.kubectl('delete', 'ingressclass', CLASS))
    const controller = new IngressController(bed)
    bed.atEnd(() => controller.#end())
    controller.#server.listen(80, ADDRESS)
    await once(controller.#server, 'listening')
    return controller
  }

  /** Returns the namespace that responds at this address; empty if none does. */
  async open(url: string): Promise<string> {
    await this.#poll()
    const { host, pathname } = new URL(url)
    const request = get({ host: ADDRESS, path: pathname, headers: { host } })
    const [response] = (await once(request, 'response')) as [IncomingMessage]
    return textOf(response)
  }

  async #poll(): Promise<void> {
    const { items } = await this.#bed.json<Ingresses>('get', 'ingresses', '--all-namespaces')
    const own = items.filter(({ spec }) => spec.ingressClassName === CLASS)
    this.#routes = own.flatMap(({ metadata: { namespace }, spec }) =>
      spec.rules.flatMap(({ host, http }) =>
        http.paths.map(({ path }) => ({ host, path, namespace })),
      ),
    )
    const status = JSON.stringify({ status: { loadBalancer: { ingress: [{ ip: ADDRESS }] } } })
    for (const { metadata, status: before } of own) {
      if (before.loadBalancer.ingress !== undefined) continue
      const target = ['ingress', metadata.name, `--namespace=${metadata.namespace}`]
      const how = ['--subresource=status', '--type=merge', `--patch=${status}`]
      await this.#bed.kubectl('patch', ...target, ...how)
    }
  }

  async #end(): Promise<void> {
    clearInterval(this.#timer)
    await this.#polls
    this.#server.closeAllConnections()
    this.#server.close()
  }
}
