import { type Environment, variable } from '../../runner/environment.ts'

/** Describes a revision of a release: commit and run, as the runner names them. */
export const describeRun = (environment: Environment): string => {
  const of = (name: string) => variable(environment, name)
  const sha = of('GITHUB_SHA')?.slice(0, 12)
  const run = of('GITHUB_RUN_ID')
  const attempt = of('GITHUB_RUN_ATTEMPT')
  const repository = of('GITHUB_REPOSITORY')
  const parts = [
    sha === undefined ? undefined : `commit ${sha}`,
    run === undefined
      ? undefined
      : `run ${run}${attempt === undefined ? '' : `, attempt ${attempt}`}`,
    repository === undefined ? undefined : `of ${repository}`,
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? 'deployed by hand' : parts.join(', ')
}
