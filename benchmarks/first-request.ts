import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server on loopback that receives requests and never responds: only their arrival matters. */
export interface RequestWaiter {
  readonly url: string
  /** Resolves when the next request arrives. */
  next(): Promise<void>
  close(): Promise<void>
}

export const waitForRequests = async (): Promise<RequestWaiter> => {
  let arrived: () => void = () => undefined
  const server = createServer(() => arrived())
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    next: () => new Promise((done) => (arrived = done)),
    close: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}
