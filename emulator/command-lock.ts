import { createServer, type Server } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

const RETRY_MILLISECONDS = 200

/**
 * Runs `work` while no other command changes the emulator of this name; waits for one that does.
 * The lock is a Unix socket without a file: the kernel releases it however its holder ends.
 */
export const alone = async <T>(
  name: string,
  say: (line: string) => void,
  work: () => Promise<T>,
): Promise<T> => {
  const address = `\0oke-emulator-${name}`
  let lock = await claim(address)
  if (!lock) say(`emulator "${name}": waiting for another up or down to end`)
  while (!lock) {
    await sleep(RETRY_MILLISECONDS)
    lock = await claim(address)
  }
  try {
    return await work()
  } finally {
    lock.close()
  }
}

/** Returns the lock, or undefined if another process holds it. */
const claim = (address: string): Promise<Server | undefined> => {
  const server = createServer()
  return new Promise((settle, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') settle(undefined)
      else fail(error)
    })
    server.listen(address, () => settle(server))
  })
}
