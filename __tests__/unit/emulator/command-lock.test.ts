import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { expect, it } from '@jest/globals'
import { alone } from '../../../emulator/command-lock.ts'

const name = `lock-${process.pid}`

it('does one after the other, and says that it waits', async () => {
  const said: string[] = []
  const seen: string[] = []
  let release = (): void => undefined
  const held = new Promise<void>((done) => (release = done))
  const first = alone(
    name,
    (line) => said.push(line),
    async () => {
      seen.push('first begins')
      await held
      seen.push('first ends')
    },
  )
  while (seen.length === 0) await new Promise((wake) => setImmediate(wake))
  const second = alone(
    name,
    (line) => (said.push(line), release()),
    async () => {
      seen.push('second')
      return 'its result'
    },
  )
  await first
  expect(await second).toBe('its result')
  expect(seen).toEqual(['first begins', 'first ends', 'second'])
  expect(said).toEqual([`emulator "${name}": waiting for another up or down to end`])
})

it('holds up no other emulator, and nothing after a failure', async () => {
  const failing = alone(name, console.log, async () => {
    await alone(
      `${name}-other`,
      () => expect('waiting').toBe('never'),
      async () => undefined,
    )
    throw new Error('did not start')
  })
  await expect(failing).rejects.toThrow('did not start')
  expect(
    await alone(
      name,
      () => expect('waiting').toBe('never'),
      async () => 1,
    ),
  ).toBe(1)
})

it('is free again when its holder was killed', async () => {
  const lock = resolve(import.meta.dirname, '../../../emulator/command-lock.ts')
  const script = `import(${JSON.stringify(lock)}).then(({ alone }) =>
    alone('${name}', () => {}, () => (console.log('held'), new Promise(() => setInterval(() => {}, 1000)))))`
  const env = { ...process.env, NODE_OPTIONS: '' }
  const holder = spawn(process.execPath, ['-e', script], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(holder.stdout, 'data')
  const waits = alone(
    name,
    () => holder.kill('SIGKILL'),
    async () => 'got it',
  )
  expect(await waits).toBe('got it')
}, 20_000)
