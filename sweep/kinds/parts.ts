import { ending, errorCode } from '../judge.ts'
import type { Point, Trial, Undisturbed } from '../point.ts'
import type { Scenario } from '../scenario.ts'
import { partsOf, type World } from '../world.ts'

interface Part {
  readonly name: string
  /** The service that its death affects. */
  readonly service: string
}

const parts: readonly Part[] = [
  { name: 'kube-apiserver', service: 'kubernetes' },
  { name: 'etcd', service: 'kubernetes' },
  { name: 'kube-controller-manager', service: 'kubernetes' },
  { name: 'registry', service: 'registry' },
  // It serves OCI's APIs, and only `up` restarts it.
  { name: 'emulator', service: 'oci' },
]

const backMilliseconds = 90_000

/** Kills a part that the action talks to in the middle of the run; the part comes back. */
export const killedParts = (scenario: Scenario, undisturbed: Undisturbed): Point[] =>
  parts
    .filter(({ service }) => undisturbed.calls.some((call) => call.service === service))
    .map(({ name }): Point => ({
      ...{ kind: 'parts', scenario, group: name, label: `${name} is killed in the middle` },
      attempt: (trial) => killPart(trial, name, undisturbed),
    }))

const killPart = async (trial: Trial, part: string, { calls, state }: Undisturbed) => {
  const { world, interceptor } = trial.lane
  const victim = (await partsOf(world)).get(part)
  if (victim === undefined) throw new Error(`${part} does not run`)
  const middle = Math.ceil(calls.length / 2)
  let back: Promise<void> | undefined
  const kill = (): void => {
    process.kill(victim, 'SIGKILL')
    back = isBack(world, part, victim)
    // It is awaited below; until then, Node must not report an unhandled rejection.
    back.catch(() => undefined)
  }
  const step = await trial.run(() =>
    interceptor.calls.length === middle ? { before: kill } : undefined,
  )
  const made = interceptor.calls.length
  trial.problems.push(...ending(step))
  await back
  await trial.again(state)
  const end = step.code === 0 ? 'green' : (errorCode(step) ?? `exit ${step.code}`)
  const outcome = back === undefined ? 'not reached' : end
  return { problems: trial.problems, outcome, calls: made, milliseconds: step.milliseconds }
}

/** @throws Error if it does not come back */
const isBack = async (world: World, part: string, victim: number): Promise<void> => {
  if (part === 'emulator') return world.startAgain()
  for (const until = Date.now() + backMilliseconds; ;) {
    const pid = (await partsOf(world)).get(part)
    if (pid !== undefined && pid !== victim) return
    if (Date.now() > until) throw new Error(`${part} does not come back`)
    await new Promise((wake) => setTimeout(wake, 500))
  }
}
