import { createPublicKey, type KeyObject } from 'node:crypto'
import { connect, type Socket } from 'node:net'
import type { AuthenticationContext, Connection, ForwardRequest, ParsedKey } from 'ssh2'

import { splice } from '../../network/agent/splice.ts'
import type { Context } from '../core/context.ts'
import { signingKey } from '../credentials/signing-keys.ts'
import { contains } from '../vcn/cidr.ts'
import { type BastionSession, bastionsOf, sessionsOf, sessionState } from './bastion.ts'
import { openssh } from './openssh-key.ts'

/** Where the SSH server listens, and its key in OpenSSH's format. */
export interface SshPlace {
  readonly port: number
  readonly hostKey: string
}

/**
 * Returns the loopback port at which a session's target is reached from its bastion; undefined for
 * none.
 */
export type Reach = (session: BastionSession) => number | undefined

/** Milliseconds between two checks for connections whose sessions have ended. */
const POLL_INTERVAL = 200

/** The bastions' SSH server: one for all, as the bastions of a region share a host. */
export class SshServer {
  readonly #context: Context
  readonly #port: number
  readonly #reach: Reach
  readonly #connections = new Map<Connection, string>()
  readonly #closers: (() => Promise<void> | void)[] = []
  #place: Promise<SshPlace> | undefined

  /** @param port of loopback; 0 picks a free one */
  constructor(context: Context, port: number, reach: Reach) {
    this.#context = context
    this.#port = port
    this.#reach = reach
  }

  /** Starts to listen, once: the SSH package is loaded only when a bastion is used. */
  opened = (): Promise<SshPlace> => (this.#place ??= this.#open())

  /** The number of open connections. */
  get open(): number {
    return this.#connections.size
  }

  /** Cuts every connection, as a failing network does. Returns how many there were. */
  cut(): number {
    const cut = [...this.#connections.keys()]
    for (const connection of cut) connection.end()
    return cut.length
  }

  async close(): Promise<void> {
    this.cut()
    for (const close of this.#closers) await close()
  }

  async #open(): Promise<SshPlace> {
    const { default: ssh2 } = await import('ssh2')
    const { privateKey } = await signingKey(this.#context.store, 'bastion')
    const hostKeys = [privateKey.export({ type: 'pkcs1', format: 'pem' }).toString()]
    const parse = (text: string): ParsedKey | undefined => {
      const key = ssh2.utils.parseKey(text)
      return key instanceof Error ? undefined : key
    }
    const server = new ssh2.Server({ hostKeys }, (connection, { ip }) =>
      this.#serve(connection, ip, parse),
    )
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(this.#port, '127.0.0.1', resolve)
    })
    const timer = setInterval(() => this.#endOver(), POLL_INTERVAL).unref()
    this.#closers.push(() => clearInterval(timer))
    this.#closers.push(() => new Promise((resolve) => void server.close(resolve)))
    const { port } = (server as unknown as { address(): { port: number } }).address()
    return { port, hostKey: hostKeyOf(privateKey) }
  }

  #active(id: string | undefined): BastionSession | undefined {
    const session = sessionsOf(this.#context).get(id ?? '')
    const isActive = session !== undefined && sessionState(this.#context, session) === 'ACTIVE'
    return isActive ? session : undefined
  }

  /** Ends the connections of sessions that have ended. */
  #endOver(): void {
    for (const [connection, id] of this.#connections) {
      if (this.#active(id) === undefined) connection.end()
    }
  }

  #serve(connection: Connection, ip: string, parse: (text: string) => ParsedKey | undefined): void {
    connection.on('error', () => undefined)
    connection.on('close', () => this.#connections.delete(connection))
    connection.on('authentication', (asked) => {
      const session = this.#active(asked.username)
      if (session === undefined || !this.#admits(session, ip) || !proves(asked, session, parse)) {
        return asked.reject(['publickey'])
      }
      // The first request of a key only offers it, without a signature.
      if (asked.signature !== undefined) this.#connections.set(connection, session.id)
      asked.accept()
    })
    connection.on('session', (_accept, reject) => reject())
    connection.on('tcpip', (accept, reject, request) => {
      const session = this.#active(this.#connections.get(connection))
      const port = session && isTarget(session, request) ? this.#reach(session) : undefined
      if (port === undefined) return reject()
      const socket: Socket = connect({ host: '127.0.0.1', port, allowHalfOpen: true })
      socket.once('error', reject)
      socket.once('connect', () => {
        socket.off('error', reject)
        splice(accept(), socket)
      })
    })
  }

  /** Admits only clients on the bastion's allow list. */
  #admits({ bastionId }: BastionSession, ip: string): boolean {
    const { clientCidrBlockAllowList = [] } = bastionsOf(this.#context).get(bastionId) ?? {}
    return clientCidrBlockAllowList.some((block) => contains(block, ip))
  }
}

const isTarget = ({ address, port }: BastionSession, request: ForwardRequest): boolean =>
  request.destIP === address && request.destPort === port

/**
 * Whether it is the session's key and, if the request is more than an offer, whether that key
 * signed it.
 */
const proves = (
  { method, key, signature, blob, hashAlgo }: AuthenticationContext,
  { publicKey }: BastionSession,
  parse: (text: string) => ParsedKey | undefined,
): boolean => {
  const known = parse(publicKey)
  if (method !== 'publickey' || key === undefined || known === undefined) return false
  if (!known.getPublicSSH().equals(key.data)) return false
  if (signature === undefined) return true
  return blob !== undefined && known.verify(blob, signature, hashAlgo) === true
}

const hostKeyOf = (privateKey: KeyObject): string => openssh(createPublicKey(privateKey))
