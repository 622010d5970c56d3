import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'

import { readIfThere } from '../../clients/files/private-file.ts'
import type { ActionContext } from '../../runner/context.ts'
import { variable } from '../../runner/environment.ts'
import type { InputReader } from '../../runner/inputs.ts'
import type { Before } from '../../stages/assert-scaling/evidence/regression.ts'
import { defaults } from '../../values/defaults.ts'
import { asFlag } from '../../values/input-text.ts'
import { asPath } from '../../values/path.ts'
import { asShare } from '../../values/share.ts'

const own = defaults['assert-scaling']

/** The earlier run to compare with, as the inputs give it. */
export interface BaselineInputs {
  readonly path: string | undefined
  readonly margin: number
  readonly isFailure: boolean
}

export const readBaselineInputs = (read: InputReader): BaselineInputs => ({
  path: read.optional('baseline', asPath),
  margin: read.orDefault('baseline-margin', asShare, own['baseline-margin']),
  isFailure: read.orDefault('fail-on-regression', asFlag, own['fail-on-regression']),
})

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )

/**
 * Reads the timeline of the earlier run. The very first run has none, which is not a failure.
 * @throws ActionError BASELINE_INVALID
 */
export const openBaseline = async (
  { path, margin, isFailure }: BaselineInputs,
  { environment, log }: Pick<ActionContext, 'environment' | 'log'>,
): Promise<Before | undefined> => {
  if (path === undefined) return undefined
  const place = resolve(variable(environment, 'GITHUB_WORKSPACE') ?? '.', path)
  const file = (await isFolder(place)) ? join(place, 'timeline.json') : place
  const text = await readIfThere(file)
  if (text === undefined) {
    log.info(`${path} does not exist yet: there is no earlier run to compare with`)
    return undefined
  }
  // The schema loads a library that nothing else here needs.
  const { readTimeline } = await import('../../stages/assert-scaling/evidence/read-timeline.ts')
  return { timeline: readTimeline(path, text), margin, isFailure }
}
