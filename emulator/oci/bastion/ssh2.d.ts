/** The part of ssh2 that the bastion's SSH server uses; the package contains no types. */
declare module 'ssh2' {
  import type { EventEmitter } from 'node:events'
  import type { Duplex } from 'node:stream'

  export interface ParsedKey {
    readonly type: string
    getPublicSSH(): Buffer
    verify(data: Buffer, signature: Buffer, hash?: string): boolean | Error
  }

  export interface AuthenticationContext {
    readonly username: string
    readonly method: string
    readonly key?: { readonly algo: string; readonly data: Buffer }
    readonly signature?: Buffer
    readonly blob?: Buffer
    readonly hashAlgo?: string
    accept(): void
    reject(methods?: readonly string[]): void
  }

  export interface ForwardRequest {
    readonly destIP: string
    readonly destPort: number
  }

  export interface Connection extends EventEmitter {
    on(event: 'authentication', listener: (context: AuthenticationContext) => void): this
    on(event: 'ready' | 'close', listener: () => void): this
    on(event: 'error', listener: (error: Error) => void): this
    on(
      event: 'tcpip',
      listener: (accept: () => Duplex, reject: () => void, request: ForwardRequest) => void,
    ): this
    on(event: 'session', listener: (accept: () => unknown, reject: () => void) => void): this
    end(): void
  }

  export class Server extends EventEmitter {
    constructor(
      config: { readonly hostKeys: readonly string[] },
      listener: (connection: Connection, info: { readonly ip: string }) => void,
    )
    listen(port: number, host: string, listening: () => void): this
    close(closed: () => void): this
  }

  const ssh2: {
    readonly Server: typeof Server
    readonly utils: { parseKey(text: string | Buffer): ParsedKey | Error }
  }
  export default ssh2
}
