import type { StepResult } from '../../../scripts/local-job.ts'

/** What a failed step has to show for itself: one annotation with code, cause and hint, and no success. */
export interface Refused {
  readonly exitCode: number | null
  /** The code in the annotation's title. */
  readonly code: string
  /** The annotation's text as a reader sees it. */
  readonly text: string
}

/** The one annotation of a failed step. @throws Error with the log if there is none, or more */
export const refusal = ({ exitCode, stdout }: StepResult): Refused => {
  const [annotation, ...more] = [...stdout.matchAll(/^::error title=([^:,]*)[^:]*::(.*)$/gm)]
  if (annotation === undefined || more.length > 0) throw new Error(`not one annotation:\n${stdout}`)
  const [, code = '', text = ''] = annotation
  return { exitCode, code, text: text.replaceAll('%0A', '\n').replaceAll('%25', '%') }
}

/** For an assertion that shows the log of a step that should have succeeded. */
export const success = ({
  exitCode,
  stdout,
}: Pick<StepResult, 'exitCode' | 'stdout'>): unknown => ({
  exitCode,
  log: exitCode === 0 ? '' : stdout,
})

export const succeeded = { exitCode: 0, log: '' }
