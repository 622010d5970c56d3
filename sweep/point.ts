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

/** One thing that is done to one action. */
export interface Point {
  readonly kind: Kind
  readonly scenario: Scenario
  /** E.g. `kill before POST /20180222/virtualNodePools #1`: names it among all of its kind. */
  readonly label: string
  /** What it is counted under in the table, such as the fault. */
  readonly group: string
  /** Tries it; resolves with what was wrong. */
  attempt(trial: Trial): Promise<Finding>
}

export interface Finding {
  /** Empty where all was right. */
  readonly problems: readonly string[]
  /** In a word: `green`, an error's code, `killed`. */
  readonly outcome: string
  readonly calls: number
  readonly milliseconds: number
}

/** What is known of an action that nothing disturbs. */
export interface Undisturbed {
  readonly state: unknown
  readonly calls: readonly {
    readonly operation: string
    readonly nth: number
    readonly service: string
  }[]
  readonly milliseconds: number
}

/** One point being tried: a place of its own, and runs in it. */
export class Trial {
  readonly lane: Lane
  readonly scenario: Scenario
  readonly place: Place
  /** What everything of its place is called by. */
  readonly name: string
  /** What is left to chance follows from it. */
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

  /** Runs main and post as a job of its own, of another attempt, and checks how they ended. */
  async run(plan: Plan, started?: (child: ChildProcess) => void): Promise<Step> {
    this.#identity.nextAttempt()
    this.lane.interceptor.begin(plan)
    return this.job(started)
  }

  /** The same, beside other jobs of this trial. */
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

  /** Runs it undisturbed, which has to go well, and compares the end state. */
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
