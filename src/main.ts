import { clockUntil } from './clients/clock.ts'
import { useProxy } from './clients/http/proxy.ts'
import { onStart } from './clients/process/command-line.ts'
import { type Action, type ActionContext, createContext } from './runner/context.ts'
import { variable } from './runner/environment.ts'
import { failureCommand, renderFailure } from './runner/failure.ts'
import type { Write } from './runner/log.ts'
import { closeGate } from './runner/output-gate.ts'
import { RunnerState, type StepState } from './runner/state.ts'
import { cancellableStep, endingWith, unstoppableStep } from './runner/step-end.ts'

/** Loaded on demand, so that an action starts without the code of the others. */
const actions: Readonly<Record<string, () => Promise<Action>>> = {
  root: async () => (await import('./actions/pipeline.ts')).pipeline,
  'kubeconfig-token': async () => (await import('./actions/kubeconfig-token.ts')).kubeconfigToken,
  'bastion-tunnel': async () => (await import('./actions/bastion-tunnel.ts')).bastionTunnel,
  'post-render': async () => (await import('./actions/post-render.ts')).postRender,
  kubeconfig: async () => (await import('./actions/kubeconfig.ts')).kubeconfig,
  'build-push': async () => (await import('./actions/build-push.ts')).buildPush,
  check: async () => (await import('./actions/check.ts')).check,
  deploy: async () => (await import('./actions/deploy.ts')).deployAction,
  load: async () => (await import('./actions/load.ts')).load,
  'assert-scaling': async () => (await import('./actions/assert-scaling.ts')).assertScaling,
  preview: async () => (await import('./actions/preview.ts')).preview,
  auth: async () => (await import('./actions/auth.ts')).auth,
  'login-ocir': async () => (await import('./actions/login-ocir.ts')).loginOcir,
  init: async () => (await import('./actions/init.ts')).init,
  doctor: async () => (await import('./actions/doctor.ts')).doctor,
  'drift-check': async () => (await import('./actions/drift-check.ts')).driftCheck,
  'ensure-cluster': async () => (await import('./actions/ensure-cluster.ts')).ensureCluster,
  'ensure-network': async () => (await import('./actions/ensure-network.ts')).ensureNetwork,
  'ensure-node-pool': async () => (await import('./actions/ensure-node-pool.ts')).ensureNodePool,
}

/** Not steps of a job: kubectl or Helm reads their output, and shows their standard error. */
const PLUGINS = ['kubeconfig-token', 'post-render', 'bastion-tunnel']

const followProxy = async (name: string, { environment, log }: ActionContext): Promise<void> => {
  const isPlugin = PLUGINS.includes(name)
  // No runner reads a plugin's output; the step that wrote the kubeconfig has masked the secrets.
  const reported = await useProxy(environment, (secret) => !isPlugin && log.mask(secret))
  if (reported === undefined) return
  if (isPlugin) console.error(reported)
  else log.warning(reported)
}

/** The output for a person who runs a command: no masks, and warnings as plain lines. */
const onTerminal =
  (write: Write): Write =>
  (line) => {
    const [, command, text] = /^::([a-z-]+)[^:]*::([\s\S]*)$/.exec(line) ?? []
    if (command === undefined) return write(line)
    if (command !== 'add-mask') write(`${command}: ${text ?? ''}`)
  }

/** From here on only the log can write workflow commands. A plugin has no log. */
const openLog = (name: string): Write => {
  closeGate(process.stderr)
  return PLUGINS.includes(name) ? () => undefined : closeGate(process.stdout)
}

const run = async (
  name: string,
  phase: 'main' | 'post',
  context: ActionContext & { readonly state: StepState },
): Promise<void> => {
  const action = await actions[name]?.()
  if (action === undefined) throw new Error(`there is no action "${name}"`)
  if (phase === 'main' && action.post !== undefined) context.state.begin()
  // Post does not check the proxy: what it removes must go, whatever the variables contain.
  if (phase === 'main') await followProxy(name, context)
  try {
    await action[phase]?.(context)
  } finally {
    if (phase === 'post') context.state.end()
  }
}

/** Runs one phase of one action. The only place where failures are caught. */
export const main = async (
  name: string,
  phase: 'main' | 'post',
  isCommand = false,
): Promise<void> => {
  // Dependencies use deprecated APIs of Node; readers of a job's log can do nothing about it.
  process.noDeprecation = true
  const write = isCommand ? onTerminal(openLog(name)) : openLog(name)
  const end = phase === 'main' ? cancellableStep() : unstoppableStep()
  const state = new RunnerState(name, process.env)
  const context = {
    ...createContext({ name, environment: process.env, write }, end, clockUntil(end.signal)),
    state,
  }
  const fail = (error: unknown): void => {
    if (PLUGINS.includes(name) || isCommand) console.error(renderFailure(error).text)
    else write(failureCommand(error, phase))
    if (phase === 'post') return
    process.exitCode = 1
    if (!PLUGINS.includes(name)) context.summary.appendFailure(error)
  }
  if (variable(process.env, 'RUNNER_DEBUG') === '1') onStart((line) => context.log.debug(line))
  // Node would print it past the gate.
  process.on('uncaughtException', (error) => {
    fail(error)
    process.exit()
  })
  try {
    await endingWith(end, run(name, phase, context))
  } catch (error) {
    fail(error)
  } finally {
    // An abandoned connection, e.g. to a proxy that never responds, would keep Node running.
    setTimeout(() => process.exit(), 200).unref()
  }
}

/** Runs `init` or `doctor` for `npx`, with their inputs as options. */
export const command = async (words: readonly string[]): Promise<void> => {
  const { prepareCommand } = await import('./runner/command.ts')
  const prepared = prepareCommand(words, process.env)
  if (prepared === undefined) return
  process.on('exit', prepared.end)
  await main(prepared.name, 'main', true)
}
