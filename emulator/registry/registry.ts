import { mkdir } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Context } from '../oci/core/context.ts'
import { gateHandler } from './gate.ts'
import type { Ocir, RepositoryUse } from './ocir.ts'
import { realmHandler, REALM_PATH } from './realm.ts'
import { startRegistryProcess } from './registry-process.ts'
import { tokenSigner } from './token-signer.ts'

interface RegistryOptions {
  /** The distribution `registry` 3.1 binary. */
  readonly binary: string
  /** The registry's part of the instance folder: storage, token key, socket, pid file. */
  readonly folder: string
  readonly logFile: string
  /** The port on 127.0.0.1; 0 picks a free one. */
  readonly port: number
  readonly context: Context
  readonly namespace: string
  readonly allows: (use: RepositoryUse) => boolean
  /** Receives the id of each distribution process, for `status` and `down`. */
  readonly onPid: (pid: number) => void
}

export interface Registry {
  /** E.g. `127.0.0.1:41234`: the host part of image references. */
  readonly host: string
  readonly port: number
  /** The dependencies of the artifacts API. */
  readonly ocir: Ocir
  stop(): Promise<void>
}

/**
 * Starts OCIR: the distribution registry behind the gate with the token realm. Plain HTTP on
 * loopback.
 */
export const startRegistry = async (options: RegistryOptions): Promise<Registry> => {
  const { folder, context, namespace, allows } = options
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const signer = await tokenSigner(folder)
  const storageFolder = join(folder, 'storage')
  const ocir: Ocir = { context, namespace, allows, signer, storageFolder }
  const socket = join(folder, 'registry.sock')
  const server = gateServer(ocir, socket)
  const port = await listen(server, options.port)
  const host = `127.0.0.1:${port}`
  try {
    const { binary, logFile, onPid } = options
    const realmUrl = `http://${host}${REALM_PATH}`
    const registry = await startRegistryProcess({
      ...{ binary, folder, storageFolder, logFile, realmUrl, signer, onPid },
    })
    const stop = async (): Promise<void> => {
      await close(server)
      await registry.stop()
    }
    return { host, port, ocir, stop }
  } catch (error) {
    await close(server)
    throw error
  }
}

const gateServer = (ocir: Ocir, socket: string): Server => {
  const realm = realmHandler(ocir)
  const gate = gateHandler(ocir, socket)
  return createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0]
    const handle = path === REALM_PATH ? realm : gate
    handle(request, response).catch(() => response.destroy())
  })
}

const listen = async (server: Server, port: number): Promise<number> => {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return (server.address() as AddressInfo).port
}

const close = async (server: Server): Promise<void> => {
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeAllConnections()
  await closed
}
