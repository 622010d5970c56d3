import { parseArgs } from 'node:util'
import type { DaemonMessage } from './commands/start-daemon.ts'
import { startEmulator } from './emulator.ts'
import { readInstance } from './instance.ts'
import { quickCreate, readSeed } from './seed/description.ts'

/**
 * The emulator's own process. `up` starts it and receives its messages until it is ready; `down`
 * ends it.
 */
const { values } = parseArgs({
  options: {
    name: { type: 'string', default: 'default' },
    'pool-seconds': { type: 'string', default: '5' },
    seed: { type: 'string' },
  },
})

const report = (message: DaemonMessage): void => {
  if (process.connected) process.send?.(message)
}

const main = async (): Promise<void> => {
  const instance = readInstance(values.name)
  if (!instance) throw new Error(`emulator "${values.name}" has no folder: start it by up`)
  const seed = values.seed === undefined ? quickCreate : readSeed(values.seed)
  const emulator = await startEmulator(instance, {
    seed,
    poolMilliseconds: Number(values['pool-seconds']) * 1000,
    say: (line) => {
      console.log(line)
      report({ kind: 'progress', line })
    },
  })
  const stop = (): void => {
    void emulator.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  report({ kind: 'ready' })
}

// The broken connection of one client, or a failure of one pod, must not end everything else.
process.on('unhandledRejection', (reason) => console.error('unhandled:', reason))

main().catch((error: unknown) => {
  console.error(error)
  report({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) })
  process.exit(1)
})
