import type { ChildProcess } from 'node:child_process'
import type { Plan } from './interceptor.ts'
import { Job, type Step } from './job.ts'
import { converged, ending, leaks, tail } from './judge.ts'
import { credentialsIn } from './left-files.ts'
import type { Lane } from './lane.ts'
import { RunIdentity } from './run-identity.ts'
import type { Place, Scenario } from './scenario.ts'

export const kinds = ['kill', 'fault', 'cancel', 'at-once', 'row', 'parts'] as const
export type Kind = (typeof kinds)[number]

/** One disturbance of one action. */
export interface Point {
  readonly kind: Kind
  readonly scenario: Scenario
  /** Unique within its kind, e.g. `kill before POST /20180222/virtualNodePools #1`. */
  readonly label: string
  /** Its row in the table, e.g. the fault. */
  readonly group: string
  /** Tries it; resolves with the finding. */
  attempt(trial: Trial): Promise<Finding>
}

export interface Finding {
  /** Empty if all is well. */
  readonly problems: readonly string[]
  /** One word: `green`, an error code, `killed`. */
  readonly outcome: string
  readonly calls: number
  readonly milliseconds: number
}

/** The results of an undisturbed run. */
export interface Undisturbed {
  readonly state: unknown
  readonly calls: readonly {
    readonly operation: string
    readonly nth: number
    readonly service: string
  }[]
  readonly milliseconds: number
}

/** One attempt at a point: its own place, and runs in it. */
export class Trial {
  readonly lane: Lane
  readonly scenario: Scenario
  readonly place: Place
  /** The name of everything in its place. */
  readonly name: string
  /** The seed of all random choices. */
  readonly seed: number
  readonly problems: string[] = []
  readonly #identity = new RunIdentity()

  constructor(
    lane: Lane,
    scenario: Scenario,
    place: Place,
    { name, seed = 0 }: { readonly name: string; readonly seed?: number },
  ) {
    this.lane = lane
    this.scenario = scenario
    this.place = place
    this.name = name
    this.seed = seed
  }

  /** Runs main and post as a separate job of a new attempt, and checks how they ended. */
  async run(plan: Plan, started?: (child: ChildProcess) => void): Promise<Step> {
    this.#identity.nextAttempt()
    this.lane.interceptor.begin(plan)
    return this.job(started)
  }

  /** Does the same, concurrently with other jobs of this trial. */
  async job(started?: (child: ChildProcess) => void): Promise<Step> {
    const { lane, scenario, place } = this
    const environment = {
      ...lane.environment,
      ...this.#identity.ofAJob(),
      ...place.environment,
    }
    const job = new Job()
    try {
      const options = started ? { started } : {}
      const main = await job.run(scenario.action, place.inputs, environment, options)
      const post = scenario.hasPost ? await job.post(scenario.action, main, environment) : undefined
      if (post && post.code !== 0) this.problems.push(`post ended with ${post.code}`)
      if (post) this.problems.push(...credentialsIn(job.folder))
      this.#search({ main, ...(post ? { post } : {}) })
      return main
    } finally {
      job.end()
    }
  }

  /** Runs it undisturbed, requires success, and compares the end state. */
  async again(wanted: unknown): Promise<void> {
    const step = await this.run(() => undefined)
    this.problems.push(...ending(step).map((problem) => `again: ${problem}`))
    if (step.code !== 0) this.problems.push(`again: ended with ${step.code} (${tail(step)})`)
    await this.compare(wanted)
  }

  async compare(wanted: unknown): Promise<void> {
    this.problems.push(...(await converged(this.scenario, this.place, wanted)))
  }

  #search(steps: Readonly<Record<string, Step>>): void {
    const seen: Record<string, string> = { 'a command line or environment': this.lane.takeTraces() }
    for (const [phase, { output, outputs, summary, state }] of Object.entries(steps)) {
      seen[`${phase}'s log`] = output
      seen[`${phase}'s outputs`] = Object.values(outputs).join('\n')
      seen[`${phase}'s summary`] = summary
      seen[`${phase}'s state`] = Object.values(state).join('\n')
    }
    this.problems.push(...leaks(this.lane.world.secrets(), seen))
  }
}
