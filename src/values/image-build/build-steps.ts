/** The number of Dockerfile steps of a build. */
export interface BuildSteps {
  readonly built: number
  readonly cached: number
}

const BUILDKIT_STEP = /^#(\d+) \[(?:[^\]]*? )?\d+\/\d+\] (?!FROM\b)/
const BUILDKIT_CACHED = /^#(\d+) CACHED\b/
const PODMAN_STEP = /^(?:\[[^\]]*\] )?STEP \d+(?:\/\d+)?: (?!FROM\b)/
const PODMAN_CACHED = /^(?:\[[^\]]*\] )?-->\s+(?:Using cache|Cache pulled from remote)\b/

/** Counts the steps in the lines that BuildKit, podman or buildah print as they build. */
export class StepCounter {
  readonly #steps = new Set<string>()
  readonly #cached = new Set<string>()
  #podmanSteps = 0
  #podmanCached = 0

  read(line: string): void {
    const step = BUILDKIT_STEP.exec(line)?.[1]
    const cached = BUILDKIT_CACHED.exec(line)?.[1]
    if (step !== undefined) this.#steps.add(step)
    if (cached !== undefined) this.#cached.add(cached)
    if (PODMAN_STEP.test(line)) this.#podmanSteps++
    if (PODMAN_CACHED.test(line)) this.#podmanCached++
  }

  get steps(): BuildSteps {
    const all = this.#steps.size + this.#podmanSteps
    const isStep = (id: string) => this.#steps.has(id)
    const cached = [...this.#cached].filter(isStep).length + this.#podmanCached
    return { built: Math.max(0, all - cached), cached: Math.min(all, cached) }
  }
}
