import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { expect, it } from '@jest/globals'
import { KeptProcess } from '../../../emulator/kept-process.ts'
import { isAlive } from '../../../emulator/process.ts'

/** Keeps a `sleep` running; `fails` says for each start, including the first, whether it fails. */
const kept = (fails: boolean[] = []) => {
  const pids: number[] = []
  const problems: string[] = []
  let heard = (): void => undefined
  const begin = async (): Promise<ChildProcess> => {
    if (fails.shift()) throw new Error('does not answer')
    const child = spawn('sleep', ['60'], { stdio: 'ignore' })
    await once(child, 'spawn')
    return child
  }
  const onPid = (pid: number): void => (pids.push(pid), heard())
  const process = new KeptProcess({ begin, onPid, complain: (line) => problems.push(line) })
  const another = (): Promise<void> => new Promise((done) => (heard = done))
  return { process, pids, problems, another }
}

it('starts it again when it ends, also when that fails at first', async () => {
  const { process: service, pids, problems, another } = kept([false, true, true])
  await service.start()
  const again = another()
  process.kill(pids[0] ?? 0, 'SIGKILL')
  await again
  expect(pids).toHaveLength(2)
  expect(problems).toEqual(['Error: does not answer', 'Error: does not answer'])
  await service.stop()
  expect(pids.map(isAlive)).toEqual([false, false])
}, 20_000)

it('throws what keeps it from starting the first time', async () => {
  const { process: service, pids } = kept([true])
  await expect(service.start()).rejects.toThrow('does not answer')
  await service.stop()
  expect(pids).toEqual([])
})

it('does not start it again once it is stopped', async () => {
  const { process: service, pids } = kept()
  await service.start()
  process.kill(pids[0] ?? 0, 'SIGKILL')
  await service.stop()
  await new Promise((wake) => setTimeout(wake, 700))
  expect(pids).toHaveLength(1)
})
