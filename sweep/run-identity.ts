let runs = Date.now()

/** What GitHub tells the jobs of one workflow run about themselves: each is on a runner of its own. */
export class RunIdentity {
  readonly #id = ++runs
  #attempt = 0
  #jobs = 0

  /** Somebody runs it again. */
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
