import { createServer, type Server } from 'node:https'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { TLSSocket } from 'node:tls'
import { readContainerLog } from '../containers/container-log.ts'
import type { ReadUsage } from '../containers/cgroup-usage.ts'
import type { PodWorker } from '../pods/pod-worker.ts'
import type { PodWorkers } from '../pods/pod-workers.ts'
import type { AdmitsToken } from './kubelet-identity.ts'
import { resourceMetrics, type MeasuredContainer } from './resource-metrics.ts'

export interface KubeletServerOptions {
  readonly port: number
  /** PEM; self-signed, as a virtual node's. */
  readonly key: string
  readonly cert: string
  /** PEM. If set, only clients with a certificate of this authority are served. */
  readonly clientCa?: string
  /** Whether the owner of a bearer token may read metrics too. */
  readonly admits?: AdmitsToken
  /** Whether the VCN blocks the kubelet of this node for logs or for metrics. */
  readonly isClosed: (nodeName: string, use: 'logs' | 'metrics') => boolean
}

/** A refused request, with the status and the text that kubectl shows. */
class Refused extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** The parsed URL of a request. */
interface Asked {
  /** Percent-decoded. */
  readonly path: readonly string[]
  readonly query: URLSearchParams
}

interface Answer {
  readonly type: string
  readonly body: string | Buffer
}

/** Serves the kubelet's HTTPS API for all virtual nodes at once: metrics, logs, health. */
export const serveKubelet = async (
  workers: PodWorkers,
  readUsage: ReadUsage,
  options: KubeletServerOptions,
): Promise<Server> => {
  const { key, cert, clientCa, port, isClosed, admits } = options
  const client = clientCa ? { ca: clientCa, requestCert: true, rejectUnauthorized: false } : {}
  const server = createServer({ key, cert, ...client }, (request, response) => {
    const asked = askedFor(request.url)
    if (!asked) return send(response, 400, 'text/plain', '400 Bad Request: malformed URL\n')
    const nodeName = nodeOf(workers, asked)
    const [first] = asked.path
    const use = first === 'metrics' ? 'metrics' : 'logs'
    const token = bearerToken(request)
    // OCI drops the packets and the client times out after a while; here it fails at once. A
    // request with a token comes from a pod, whose packets have passed the rules already.
    const isClosedTo = nodeName !== undefined && token === undefined && isClosed(nodeName, use)
    if (isClosedTo) return request.socket.destroy()
    const isKnown = async (): Promise<boolean> => {
      if (!clientCa || (request.socket as TLSSocket).authorized || first === 'healthz') return true
      return use === 'metrics' && token !== undefined && ((await admits?.(token)) ?? false)
    }
    const answered = isKnown().then((known) => answer(workers, readUsage, asked, known))
    void answered.then(
      ({ type, body }) => send(response, 200, type, body),
      (error: unknown) => {
        const status = error instanceof Refused ? error.status : 500
        send(response, status, 'text/plain', `${(error as Error).message}\n`)
      },
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return server
}

const bearerToken = ({ headers }: IncomingMessage): string | undefined =>
  /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1]

/** Returns the virtual node that a request is for: one server serves all of them. */
const nodeOf = (workers: PodWorkers, { path }: Asked): string | undefined => {
  const [first, second = '', third = ''] = path
  if (first === 'metrics' && second === 'nodes') return third
  if (first !== 'containerLogs') return undefined
  return workers.find(second, third)?.pod.spec?.nodeName
}

/** Parses the request's URL; returns undefined if it is invalid. */
const askedFor = (target = '/'): Asked | undefined => {
  try {
    const { pathname, searchParams: query } = new URL(target, 'https://kubelet')
    return { path: pathname.split('/').filter(Boolean).map(decodeURIComponent), query }
  } catch {
    return undefined
  }
}

const send = (response: ServerResponse, status: number, type: string, body: string | Buffer) => {
  response.writeHead(status, { 'content-type': type })
  response.end(body)
}

const answer = async (
  workers: PodWorkers,
  readUsage: ReadUsage,
  { path, query }: Asked,
  isKnown: boolean,
): Promise<Answer> => {
  if (!isKnown) throw new Refused(401, 'Unauthorized')
  const [first, second, third, fourth] = path
  if (first === 'healthz') return { type: 'text/plain', body: 'ok' }
  if (first === 'metrics' && second === 'nodes' && third && fourth === 'resource') {
    const measured = await measure(workers, third, readUsage)
    const body = resourceMetrics(measured, Date.now())
    return { type: 'text/plain; version=0.0.4; charset=utf-8', body }
  }
  if (first === 'containerLogs' && second && third && fourth) {
    const worker = workers.find(second, third)
    if (!worker) throw new Refused(404, `pod "${third}" not found in namespace "${second}"`)
    return { type: 'text/plain', body: await log(worker, fourth, query) }
  }
  if (first === 'pods') {
    const items = [...workers.all].map(({ pod }) => pod)
    const body = JSON.stringify({ kind: 'PodList', apiVersion: 'v1', metadata: {}, items })
    return { type: 'application/json', body }
  }
  if (first === 'attach' || first === 'exec' || first === 'portForward') {
    throw new Refused(501, `${first} is not supported on virtual nodes`)
  }
  throw new Refused(404, '404 page not found')
}

const measure = async (
  workers: PodWorkers,
  nodeName: string,
  readUsage: ReadUsage,
): Promise<MeasuredContainer[]> => {
  const ours = [...workers.all].filter(({ pod }) => pod.spec?.nodeName === nodeName)
  const measured = ours.flatMap(({ key, records }) =>
    records.map(async ({ spec, state, cgroupPath }): Promise<MeasuredContainer[]> => {
      if (state.kind !== 'running' || cgroupPath === undefined) return []
      const usage = await readUsage(cgroupPath)
      if (!usage) return []
      const { namespace, name: pod } = key
      return [{ container: spec.name, namespace, pod, startedAt: state.startedAt, usage }]
    }),
  )
  return (await Promise.all(measured)).flat()
}

const log = async (
  worker: PodWorker,
  container: string,
  query: URLSearchParams,
): Promise<Buffer> => {
  const record = worker.records.find(({ spec }) => spec.name === container)
  const { name } = worker.key
  if (!record) throw new Refused(404, `container "${container}" not found in pod "${name}"`)
  const isPrevious = query.get('previous') === 'true'
  const { attempt, state } = record
  // After a crash the newest run has ended and both options show it, as with a kubelet.
  const run = isPrevious && state.kind === 'running' ? (attempt ?? 0) - 1 : attempt
  if (isPrevious && !record.last) {
    const what = `previous terminated container "${container}" in pod "${name}" not found`
    throw new Refused(400, what)
  }
  if (run === undefined) {
    const why = state.kind === 'waiting' ? (state.message ?? state.reason) : state.kind
    throw new Refused(400, `container "${container}" in pod "${name}" is waiting to start: ${why}`)
  }
  const number = (key: string) => (query.has(key) ? { [key]: Number(query.get(key)) } : {})
  const since = query.has('sinceSeconds')
    ? { since: Date.now() - Number(query.get('sinceSeconds')) * 1000 }
    : query.has('sinceTime')
      ? { since: Date.parse(query.get('sinceTime') ?? '') }
      : {}
  return readContainerLog(worker.logFile(container, run), {
    ...number('tailLines'),
    ...number('limitBytes'),
    ...since,
    timestamps: query.get('timestamps') === 'true',
  })
}
