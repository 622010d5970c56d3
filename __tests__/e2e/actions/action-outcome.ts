import type { StepResult } from '../../../scripts/local-job.ts'

/**
 * The expected results of a failed step: one annotation with code, cause and hint, and no success.
 */
export interface Refused {
  readonly exitCode: number | null
  /** The code in the annotation's title. */
  readonly code: string
  /** The annotation's text as readers see it. */
  readonly text: string
}

/**
 * Returns the only annotation of a failed step. @throws Error with the log if there is none, or
 * more
 */
export const refusal = ({ exitCode, stdout }: StepResult): Refused => {
  const [annotation, ...more] = [...stdout.matchAll(/^::error title=([^:,]*)[^:]*::(.*)$/gm)]
  if (annotation === undefined || more.length > 0) throw new Error(`not one annotation:\n${stdout}`)
  const [, code = '', text = ''] = annotation
  return { exitCode, code, text: text.replaceAll('%0A', '\n').replaceAll('%25', '%') }
}

/** Returns what to assert of a step that should have succeeded, so that a failure shows its log. */
export const success = ({
  exitCode,
  stdout,
}: Pick<StepResult, 'exitCode' | 'stdout'>): unknown => ({
  exitCode,
  log: exitCode === 0 ? '' : stdout,
})

export const succeeded = { exitCode: 0, log: '' }
