import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { down } from './commands/down.ts'
import { showEnvironment } from './commands/env.ts'
import { signIns } from './commands/sign-in.ts'
import { logs } from './commands/logs.ts'
import { status } from './commands/status.ts'
import { up } from './commands/up.ts'
import { ensureTools } from './tools/build.ts'

const usage = `A local OKE: a real Kubernetes control plane, registry and pods, with OCI's APIs simulated.

  npm run emulator -- up      start it, or say what is already up
  npm run emulator -- down    end it and remove everything (--keep: keep the state for the next up)
  npm run emulator -- status  what runs, and where the logs are
  npm run emulator -- env     export lines for the OCI CLI, kubectl, helm and podman (--json: the same as JSON)
  npm run emulator -- logs    the end of every log (logs NAME: one of them)

  --name NAME          which emulator; several run side by side (default: default)
  --seed FILE          up: start from this description instead of a quick-create network and cluster
  --hpa-timing WHICH   up: "fast" (for tests) or "default" (as on OKE: a step takes about 30 s);
                       cannot be changed later
  --pool-seconds N     up: how long a node pool's work request takes (default: 5)
  --auth WHICH         env: sign in by ${signIns.join(', ')}
`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    name: { type: 'string', default: 'default' },
    seed: { type: 'string' },
    'hpa-timing': { type: 'string' },
    'pool-seconds': { type: 'string' },
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
  env: () => showEnvironment(values.name, values.json, oneOf('auth', values.auth, signIns)),
  logs: () => logs(values.name, positionals[1]),
}

const oneOf = <T extends string>(
  option: string,
  given: string | undefined,
  allowed: readonly T[],
): T | undefined => {
  if (given === undefined) return undefined
  const found = allowed.find((value) => value === given)
  if (found === undefined) throw new Error(`--${option} is one of ${allowed.join(', ')}`)
  return found
}

const positive = (option: string, given: string | undefined): number | undefined => {
  if (given === undefined) return undefined
  const value = Number(given)
  if (!(value > 0)) throw new Error(`--${option} ${given}: give a number of seconds above 0`)
  return value
}

/**
 * Runs the command again as root, which namespaces and podman's networks need. The folders stay
 * those of the calling user, who also gets the files that their own tools have to read.
 */
const runAsRoot = (): number => {
  const allowed = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' })
  if (allowed.status !== 0) {
    const advice = 'run it as root, or let sudo work without asking ("sudo -v" asks once)'
    throw new Error(`The emulator makes a network namespace and needs root: ${advice}`)
  }
  // sudo resets these, even with -E.
  const kept = ['PATH', 'HOME', 'XDG_CACHE_HOME', 'XDG_STATE_HOME']
    .filter((name) => process.env[name])
    .map((name) => `${name}=${process.env[name]}`)
  const argv = ['-n', '-E', 'env', ...kept, process.execPath, ...process.argv.slice(1)]
  return spawnSync('sudo', argv, { stdio: 'inherit' }).status ?? 1
}

const main = async (): Promise<number> => {
  const command = commands[positionals[0] ?? '']
  if (!command || values.help) {
    console.log(usage)
    return values.help ? 0 : 2
  }
  if (process.getuid?.() === 0) return await command()
  // Runs as the calling user: root would leave files in Go's caches that the user cannot write to.
  if (positionals[0] === 'up') await ensureTools(console.log)
  return runAsRoot()
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
