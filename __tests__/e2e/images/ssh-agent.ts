import { spawn } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { output } from '../emulator/test-bed.ts'

/** Starts the test's own SSH agent, with a new key. */
export const startSshAgent = async (
  folder: string,
): Promise<{ readonly socket: string; end(): Promise<void> }> => {
  mkdirSync(folder)
  const [socket, key] = [join(folder, 'agent.sock'), join(folder, 'key')]
  const agent = spawn('ssh-agent', ['-D', '-a', socket], { stdio: 'ignore' })
  const end = async () => {
    agent.kill('SIGTERM')
  }
  for (const until = Date.now() + 10_000; !existsSync(socket);) {
    if (Date.now() > until) throw new Error('ssh-agent did not start')
    await new Promise((wake) => setTimeout(wake, 50))
  }
  await output('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key], {})
  await output('ssh-add', ['-q', key], { env: { ...process.env, SSH_AUTH_SOCK: socket } })
  return { socket, end }
}
