import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { down } from './commands/down.ts'
import { showEnvironment } from './commands/env.ts'
import { signIns } from './commands/sign-in.ts'
import { logs } from './commands/logs.ts'
import { status } from './commands/status.ts'
import { up } from './commands/up.ts'

const usage = `A local OKE: a real Kubernetes control plane, registry and pods, with OCI's APIs simulated.

  npm run emulator -- up      start it, or say what is already up
  npm run emulator -- down    end it and remove everything (--keep: keep the state for the next up)
  npm run emulator -- status  what runs, and where the logs are
  npm run emulator -- env     export lines for the OCI CLI, kubectl, helm and podman (--json: the same as JSON)
  npm run emulator -- logs    the end of every log (logs NAME: one of them)

  --name NAME          which emulator; several run side by side (default: default)
  --seed FILE          up: start from this description instead of a quick-create network and cluster
  --hpa-timing WHICH   up: "fast" (for tests) or "default" (as on OKE: a step takes about 30 s)
  --pool-seconds N     up: how long a node pool's work request takes (default: 5)
  --auth WHICH         env: sign in by ${signIns.join(', ')}
`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    name: { type: 'string', default: 'default' },
    seed: { type: 'string' },
    'hpa-timing': { type: 'string', default: 'fast' },
    'pool-seconds': { type: 'string', default: '5' },
    keep: { type: 'boolean', default: false },
    auth: { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

const commands: Record<string, () => Promise<number> | number> = {
  up: () =>
    up({
      name: values.name,
      seed: values.seed,
      hpaTiming: oneOf('hpa-timing', values['hpa-timing'], ['fast', 'default'] as const),
      poolSeconds: positive('pool-seconds', values['pool-seconds']),
    }),
  down: () => down(values.name, values.keep),
  status: () => status(values.name),
  env: () =>
    showEnvironment(
      values.name,
      values.json,
      values.auth === undefined ? undefined : oneOf('auth', values.auth, signIns),
    ),
  logs: () => logs(values.name, positionals[1]),
}

function oneOf<T extends string>(option: string, given: string, allowed: readonly T[]): T {
  const found = allowed.find((value) => value === given)
  if (found === undefined) throw new Error(`--${option} is one of ${allowed.join(', ')}`)
  return found
}

function positive(option: string, given: string): number {
  const value = Number(given)
  if (!(value > 0)) throw new Error(`--${option} ${given}: give a number of seconds above 0`)
  return value
}

/** Namespaces and podman's networks need root; what root then makes belongs to who asked for it. */
function runAsRoot(): number {
  const argv = ['-n', '-E', 'env', `PATH=${process.env['PATH']}`, process.execPath]
  const done = spawnSync('sudo', [...argv, ...process.argv.slice(1)], { stdio: 'inherit' })
  if (done.error) throw new Error('The emulator needs root: run it as root, or install sudo')
  return done.status ?? 1
}

async function main(): Promise<number> {
  const command = commands[positionals[0] ?? '']
  if (!command || values.help) {
    console.log(usage)
    return values.help ? 0 : 2
  }
  return process.getuid?.() === 0 ? await command() : runAsRoot()
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
