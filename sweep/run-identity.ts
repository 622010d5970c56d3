let runs = Date.now()

/**
 * The variables by which GitHub identifies the jobs of one workflow run; each job has its own
 * runner.
 */
export class RunIdentity {
  readonly #id = ++runs
  #attempt = 0
  #jobs = 0

  /** Counts a re-run of the workflow. */
  nextAttempt(): void {
    this.#attempt++
  }

  ofAJob(): Readonly<Record<string, string>> {
    return {
      GITHUB_REPOSITORY_ID: '1',
      GITHUB_RUN_ID: String(this.#id),
      GITHUB_RUN_ATTEMPT: String(this.#attempt),
      RUNNER_NAME: `runner-${++this.#jobs}`,
    }
  }
}
