import { type Environment, variable } from '../../runner/environment.ts'
import type { Annotation } from '../../values/image-build/annotation.ts'

type Pairs = Readonly<Record<string, string>>

const PREFIX = 'org.opencontainers.image'

/**
 * Labels that lead registries and users to an image's source. The same for every run of a commit,
 * since they are part of the content.
 */
export const sourceLabels = (environment: Environment): Pairs => {
  const server = variable(environment, 'GITHUB_SERVER_URL')
  const repository = variable(environment, 'GITHUB_REPOSITORY')
  const sha = variable(environment, 'GITHUB_SHA')
  return {
    ...(sha === undefined ? {} : { [`${PREFIX}.revision`]: sha }),
    ...(server === undefined || repository === undefined
      ? {}
      : { [`${PREFIX}.source`]: `${server}/${repository}` }),
  }
}

/**
 * Source, run and time of a build. As annotations they are not part of the content, so the digest
 * stays the same when nothing else changes.
 * @param now milliseconds since the epoch
 */
export const runAnnotations = (environment: Environment, now: number): readonly Annotation[] => {
  const labels = sourceLabels(environment)
  const source = labels[`${PREFIX}.source`]
  const run = variable(environment, 'GITHUB_RUN_ID')
  const all: Pairs = {
    ...labels,
    [`${PREFIX}.created`]: new Date(now).toISOString(),
    ...(source === undefined || run === undefined
      ? {}
      : { [`${PREFIX}.url`]: `${source}/actions/runs/${run}` }),
  }
  return Object.entries(all).map(([key, value]) => ({ levels: ['manifest', 'index'], key, value }))
}
