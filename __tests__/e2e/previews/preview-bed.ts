import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import type { StepResult } from '../../../scripts/local-job.ts'
import { GitHubServer } from '../../github-server.ts'
import { deployerProfile } from '../actions/deployer.ts'
import { JobSteps, jobEnvironment } from '../actions/job-steps.ts'
import { pullRequestEvent } from '../actions/pull-request.ts'
import { sharedEmulator } from '../emulator-fixture.ts'
import { TestBed } from '../emulator/test-bed.ts'

const repository = 'octo/shop'
const token = 'ghs_aTokenOfThisWorkflow'

type PullRequestAction = 'opened' | 'synchronize' | 'reopened' | 'closed'

/** The chart and settings of a test's previews. */
interface Described {
  /** The objects of the chart. */
  readonly objects: readonly object[]
  /** The section `preview` of the environment file. */
  readonly preview: object
  /** Time limit of one job in milliseconds. */
  readonly limit: number
}

/**
 * Previews of small charts, each in a separate job, as on runners; they share cluster, OCI and
 * GitHub.
 */
export class PreviewBed {
  readonly bed: TestBed
  readonly gitHub: GitHubServer
  readonly #limit: number
  readonly #file: string

  private constructor(bed: TestBed, gitHub: GitHubServer, { objects, preview, limit }: Described) {
    this.bed = bed
    this.gitHub = gitHub
    this.#limit = limit
    const chart = join(bed.folder, 'chart')
    mkdirSync(join(chart, 'templates'), { recursive: true })
    writeFileSync(join(chart, 'Chart.yaml'), 'apiVersion: v2\nname: small\nversion: 1.0.0\n')
    const template = objects.map((one) => stringify(one)).join('---\n')
    writeFileSync(join(chart, 'templates', 'all.yaml'), template)
    this.#file = join(bed.folder, 'oke.yml')
    const release = { name: 'small', namespace: 'small', chart, timeout: '15m' }
    writeFileSync(this.#file, stringify({ cluster: bed.environment.clusterId, release, preview }))
  }

  static async of(described: Described): Promise<PreviewBed> {
    const bed = await TestBed.of(sharedEmulator())
    const gitHub = await GitHubServer.start()
    bed.atEnd(() => gitHub.end())
    gitHub.allow(token, { login: 'github-actions[bot]', type: 'Bot' })
    const selector = '--selector=oke-virtual-nodes-actions/repository=octo.shop'
    bed.atEnd(() => bed.kubectl('delete', 'namespaces', selector))
    return new PreviewBed(bed, gitHub, described)
  }

  /** Returns the commit of a pull request. */
  readonly shaOf = (number: number): string => number.toString(16).padStart(40, 'c')

  open(numbers: readonly number[]): void {
    for (const number of numbers) this.gitHub.open(repository, number, { sha: this.shaOf(number) })
  }

  close(numbers: readonly number[]): void {
    for (const number of numbers) this.gitHub.close(repository, number)
  }

  /** Pushes a commit. */
  push(number: number, sha: string): void {
    this.gitHub.pull(repository, number).sha = sha
  }

  reopen(number: number): void {
    this.gitHub.pull(repository, number).isOpen = true
  }

  /** Runs the job that GitHub starts for a pull request, at its own commit by default. */
  job(number: number, action: PullRequestAction, sha = this.shaOf(number)): Promise<StepResult> {
    return this.#run(pullRequestEvent(this.bed.folder, number, action, sha))
  }

  sweep(): Promise<StepResult> {
    return this.#run({ GITHUB_EVENT_NAME: 'schedule' })
  }

  comments(number: number): string[] {
    return this.gitHub.comments(repository, number)
  }

  /** Whether the namespace of a preview is gone, and not merely ending. */
  async isGone(number: number): Promise<boolean> {
    const { stderr } = await this.bed.tryKubectl('get', 'namespace', `pr-shop-${number}`)
    return stderr.includes('NotFound')
  }

  /** Waits until the namespace of a preview is ending, or has ended. */
  async untilEnding(number: number): Promise<void> {
    const phase = '-o=jsonpath={.status.phase}'
    for (;;) {
      const { stdout } = await this.bed.tryKubectl('get', 'namespace', `pr-shop-${number}`, phase)
      if (stdout !== 'Active') return
    }
  }

  /** Returns the newest status of each deployment, sorted by task. */
  deployments(): string[] {
    const all = this.gitHub.repository(repository).deployments
    return all.map(({ task, sha, statuses }) => `${task} ${sha} ${statuses[0]?.state}`).toSorted()
  }

  async #run(variables: Readonly<Record<string, string>>): Promise<StepResult> {
    const given = { ...jobEnvironment(this.bed.environment), GITHUB_API_URL: this.gitHub.url }
    const job = new JobSteps({ ...given, ...deployerProfile(this.bed.environment), ...variables })
    try {
      const inputs = { 'environment-file': this.#file, 'github-token': token }
      return await job.run('preview', inputs, { timeoutMilliseconds: this.#limit })
    } finally {
      job.end()
    }
  }
}
