import { spawn } from 'node:child_process'
import { connect, createServer, type AddressInfo } from 'node:net'
import { dirname, resolve } from 'node:path'

import { reportStart } from '../process/command-line.ts'
import { toolEnvironment } from '../process/tool-environment.ts'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Starts the program that keeps a tunnel, as a process that outlives the step: the runner ends it with
 * the job, by this variable, if no post step did.
 */
export const startKeeper = (folder: string, environment: Environment): void => {
  const script = resolve(dirname(process.argv[1] ?? ''), '..', 'bastion-tunnel', 'index.js')
  const args = [script, folder]
  reportStart({ command: process.execPath, args })
  const tracking = environment['RUNNER_TRACKING_ID']
  const added = tracking === undefined ? {} : { RUNNER_TRACKING_ID: tracking }
  const env = toolEnvironment('ssh', environment, added)
  const child = spawn(process.execPath, args, { detached: true, stdio: 'ignore', env })
  child.on('error', () => undefined)
  child.unref()
}

/** Returns a loopback port that nothing listens on at the moment. */
export const freePort = async (): Promise<number> => {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  return port
}

/** Whether a loopback port accepts connections; ssh opens it once it has logged in. */
export const isOpen = (port: number): Promise<boolean> =>
  new Promise((known) => {
    const socket = connect({ port, host: '127.0.0.1' })
    const settle = (open: boolean) => {
      socket.destroy()
      known(open)
    }
    socket.once('connect', () => settle(true))
    socket.once('error', () => settle(false))
  })
