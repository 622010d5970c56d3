import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isIP } from 'node:net'
import { connect as connectTls } from 'node:tls'
import type { Duplex } from 'node:stream'
import type { V1Container, V1HTTPGetAction, V1Probe } from '@kubernetes/client-node'
import type { ExecResult } from '../containers/container-exec.ts'

/** How a probe reaches its pod, which has its own network namespace. */
export interface ProbeReach {
  connect(address: string, port: number, timeoutMs: number): Promise<Duplex>
  exec(command: readonly string[], timeoutMs: number): Promise<ExecResult>
}

export interface ProbeResult {
  readonly isSuccess: boolean
  /** The text that a kubelet puts after `Readiness probe failed: `. */
  readonly message: string
}

/**
 * Runs one try of an HTTP, HTTPS, TCP or exec probe; never throws. Virtual nodes do not run gRPC
 * probes.
 */
export const attemptProbe = async (
  container: V1Container,
  probe: V1Probe,
  podIP: string,
  reach: ProbeReach,
): Promise<ProbeResult> => {
  const timeoutMs = (probe.timeoutSeconds ?? 1) * 1000
  try {
    if (probe.exec) return await execProbe(probe.exec.command ?? [], timeoutMs, reach)
    if (probe.httpGet) return await httpProbe(container, probe.httpGet, { podIP, timeoutMs }, reach)
    if (probe.tcpSocket) {
      const { host, port } = probe.tcpSocket
      const socket = await reach.connect(host ?? podIP, portNumber(container, port), timeoutMs)
      socket.destroy()
      return { isSuccess: true, message: '' }
    }
    return { isSuccess: false, message: 'virtual nodes support http, https, tcp and exec probes' }
  } catch (error) {
    return { isSuccess: false, message: (error as Error).message }
  }
}

const execProbe = async (
  command: readonly string[],
  timeoutMs: number,
  reach: ProbeReach,
): Promise<ProbeResult> => {
  const { exitCode, output } = await reach.exec(command, timeoutMs)
  return { isSuccess: exitCode === 0, message: output.trim() }
}

const httpProbe = async (
  container: V1Container,
  action: V1HTTPGetAction,
  { podIP, timeoutMs }: { readonly podIP: string; readonly timeoutMs: number },
  reach: ProbeReach,
): Promise<ProbeResult> => {
  const started = Date.now()
  const host = action.host || podIP
  const port = portNumber(container, action.port)
  const socket = await reach.connect(host, port, timeoutMs)
  try {
    const left = Math.max(1, timeoutMs - (Date.now() - started))
    const status = await getStatus(socket, action, { host, port }, left)
    const isSuccess = status >= 200 && status < 400
    return { isSuccess, message: isSuccess ? '' : `HTTP probe failed with statuscode: ${status}` }
  } finally {
    socket.destroy()
  }
}

const getStatus = (
  socket: Duplex,
  action: V1HTTPGetAction,
  { host, port }: { readonly host: string; readonly port: number },
  timeoutMs: number,
): Promise<number> => {
  const isTls = action.scheme === 'HTTPS'
  const path = action.path ? action.path.replace(/^(?!\/)/, '/') : '/'
  const given = (action.httpHeaders ?? []).map(({ name, value }) => [name, value])
  const url = `${isTls ? 'https' : 'http'}://${host}:${port}${path}`
  const headers = {
    'User-Agent': 'kube-probe/1.36',
    Accept: '*/*',
    Host: `${host}:${port}`,
    Connection: 'close',
    ...(Object.fromEntries(given) as Record<string, string>),
  }
  const createConnection = () =>
    isTls
      ? // A kubelet does not verify certificates either.
        connectTls({
          socket,
          rejectUnauthorized: false,
          ...(isIP(host) ? {} : { servername: host }),
        })
      : socket
  return new Promise((resolve, reject) => {
    const call = (isTls ? httpsRequest : httpRequest)({
      host,
      port,
      path,
      headers,
      createConnection,
      signal: AbortSignal.timeout(timeoutMs),
    })
    call.on('response', (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    call.on('error', (error) =>
      reject(
        error.name === 'AbortError' || error.name === 'TimeoutError'
          ? new Error(
              `Get "${url}": context deadline exceeded (Client.Timeout exceeded while awaiting headers)`,
            )
          : new Error(`Get "${url}": ${error.message}`),
      ),
    )
    call.end()
  })
}

/**
 * Resolves a port by its number or by the name of a container port. @throws Error for an unknown
 * name
 */
export const portNumber = (container: V1Container, port: number | string): number => {
  const number = Number(port)
  if (Number.isInteger(number)) return number
  const named = container.ports?.find(({ name }) => name === port)
  if (!named) throw new Error(`couldn't find port: "${port}" in container "${container.name}"`)
  return named.containerPort
}
