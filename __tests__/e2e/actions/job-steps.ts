import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Environment } from '../emulator-fixture.ts'
import { deployerKubeconfig, deployerProfile } from './deployer.ts'
import {
  LocalJob,
  stateVariables,
  type StepOptions,
  type StepResult,
} from '../../../scripts/local-job.ts'

type Texts = Readonly<Record<string, string>>

/** The steps of one job: exported variables apply to all later steps. */
export class JobSteps {
  readonly #job = new LocalJob()
  readonly #main: { readonly action: string; readonly step: StepResult }[] = []
  #environment: Texts

  constructor(environment: Texts) {
    this.#environment = environment
  }

  get temporaryFolder(): string {
    return this.#job.temporaryFolder
  }

  get workspace(): string {
    return this.#job.workspace
  }

  async run(action: string, inputs: Texts, options: Given = {}): Promise<StepResult> {
    const { environment = {}, ...rest } = options
    const all = { ...this.#environment, ...environment }
    const step = await this.#job.run(action, inputs, all, { timeoutMilliseconds: 300_000, ...rest })
    this.#environment = { ...this.#environment, ...step.exported }
    this.#main.push({ action, step })
    return step
  }

  /** All steps so far, in order. */
  get steps(): readonly StepResult[] {
    return this.#main.map(({ step }) => step)
  }

  /** The action of each, in the same order. */
  get actions(): readonly string[] {
    return this.#main.map(({ action }) => action)
  }

  /** Runs the post steps of these actions, the latest first, each with only its own state. */
  async post(...actions: readonly string[]): Promise<StepResult[]> {
    const ended: StepResult[] = []
    for (const { action, step } of this.#main.toReversed()) {
      if (!actions.includes(action)) continue
      const environment = { ...this.#environment, ...stateVariables(step) }
      ended.push(await this.#job.run(action, {}, environment, { phase: 'post' }))
    }
    return ended
  }

  /** Runs the post step of an action's last main step, with only the state that it saved. */
  async postFromState(action: string): Promise<StepResult> {
    const last = this.#main.findLast((one) => one.action === action)
    if (last === undefined) throw new Error(`${action} has not run`)
    return this.#job.run(action, {}, stateVariables(last.step), { phase: 'post' })
  }

  end(): void {
    this.#job.end()
  }
}

/** Returns the kinds of the notes that a step left for its post step. */
export const notedBy = (job: JobSteps, { state }: StepResult): string[] => {
  const file = join(job.temporaryFolder, `oke-step-${state['step']}`, 'notes.json')
  if (!existsSync(file)) return []
  const { records } = JSON.parse(readFileSync(file, 'utf8')) as { records: object }
  return Object.keys(records).toSorted()
}

export interface Given extends StepOptions {
  /** Additional variables for this step only, like `env:` of a step. */
  readonly environment?: Texts
}

/** What GitHub and the job's `env:` provide, for the emulator; not signed in yet. */
export const jobEnvironment = (environment: Environment): Record<string, string> => ({
  PATH: [...environment.toolFolders, process.env['PATH']].join(':'),
  OCI_CLI_ENDPOINT: environment.endpoint,
  CONTAINERS_REGISTRIES_CONF: environment.registriesConf,
  CONTAINERS_CONF: environment.containersConf,
  // Sources of tests are in the repository and in folders of their own.
  GITHUB_WORKSPACE: '/',
  GITHUB_REPOSITORY: 'octo/shop',
  GITHUB_SERVER_URL: 'https://github.com',
  ACTIONS_ID_TOKEN_REQUEST_URL: environment.oidcRequestUrl,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: environment.oidcRequestToken,
})

/** The same, after auth with the CI user's API key and kubeconfig. */
export const signedInEnvironment = (environment: Environment): Record<string, string> => ({
  ...jobEnvironment(environment),
  ...deployerProfile(environment),
  KUBECONFIG: deployerKubeconfig(environment),
})
