import { type K6Place, k6Place } from '../../clients/tools/k6-place.ts'
import type { ActionContext } from '../../runner/context.ts'
import { k6ReleaseFor } from '../../values/load/k6-release.ts'

/** Finds k6 for a step: on PATH, in the runner's tool cache, else by downloading a release. */
export const jobK6 = ({
  environment,
  temporaryFolder,
  clock,
  signal,
  log,
}: Pick<ActionContext, 'environment' | 'temporaryFolder' | 'clock' | 'signal' | 'log'>): K6Place =>
  k6Place(
    { environment, temporaryFolder, clock, signal, report: (line) => log.info(line) },
    k6ReleaseFor(process.arch),
  )
