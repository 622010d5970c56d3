import { outsiderOf } from '../../clients/github/outsider.ts'
import type { ActionContext } from '../../runner/context.ts'
import { InputsError } from '../../runner/inputs.ts'
import { emptySecrets } from '../../stages/doctor/examine-github.ts'
import type { Finding } from '../../stages/doctor/finding.ts'
import { asFlag } from '../../values/input-text.ts'
import { loadFileReader } from '../pipeline/environment-file.ts'
import { type PipelineInputs, readPipeline } from '../pipeline/inputs.ts'

/** The inputs that could be read, and the problems with the others. */
interface DoctorInputs {
  readonly findings: readonly Finding[]
  readonly fails: boolean
  /** Undefined if inputs are wrong: all problems are reported, and nothing else can be examined. */
  readonly pipeline: PipelineInputs | undefined
}

/** A problem caused by an empty secret is reported once, for the secret. */
const isOfSecret = (problem: string, findings: readonly Finding[]): boolean =>
  findings.some(({ what }) => {
    const secret = /^input "([^"]+)"/.exec(what)?.[1] ?? ''
    return problem.includes(`"${secret}"`)
  })

const problemsOf = (error: InputsError, secrets: readonly Finding[]): readonly Finding[] =>
  error.problems
    .filter((problem) => !isOfSecret(problem, secrets))
    .map((what) => ({ area: 'inputs', verdict: 'missing', what, mend: error.hint }))

/** Reads the inputs as the pipeline does; a wrong input is a finding here, not a failure. */
export const readDoctorInputs = async (context: ActionContext): Promise<DoctorInputs> => {
  const { environment: variables, readInputs } = context
  const reader = await loadFileReader(context)
  const outsider = await outsiderOf(variables)
  let secrets: readonly Finding[] = []
  let fails = true
  try {
    const pipeline = readInputs((read) => {
      secrets = emptySecrets((name) => read.has(name), outsider)
      fails = read.withDefault('fail-on-missing', asFlag, true)
      return readPipeline(read, { variables, reader })
    })
    return { findings: secrets, fails, pipeline: secrets.length === 0 ? pipeline : undefined }
  } catch (error) {
    if (!(error instanceof InputsError)) throw error
    return { findings: [...secrets, ...problemsOf(error, secrets)], fails, pipeline: undefined }
  }
}
