import type { Action, ActionContext } from '../runner/context.ts'
import {
  doctorLines,
  doctorOutput,
  doctorSummary,
  isReady,
  requireReady,
} from '../stages/doctor/report.ts'
import { readDoctorInputs } from './doctor/inputs.ts'
import type { PipelineInputs } from './pipeline/inputs.ts'

/** Loads the code for signing in and reading only once the inputs are valid. */
const examine = async (inputs: PipelineInputs, context: ActionContext) =>
  (await import('./doctor/examine.ts')).examineIdentity(inputs, context)

const run = async (context: ActionContext): Promise<void> => {
  const { log, outputs, summary, signal } = context
  const { pipeline, fails, ...read } = await readDoctorInputs(context)
  const examined = pipeline === undefined ? [] : await examine(pipeline, context)
  signal.throwIfAborted()
  const findings = [...read.findings, ...examined]
  for (const line of doctorLines(findings)) log.info(line)
  await outputs.set('result', isReady(findings) ? 'ready' : 'missing')
  await outputs.set('findings', doctorOutput(findings))
  await summary.append(doctorSummary(findings))
  if (fails) requireReady(findings)
}

/** Reports what of a set-up is ready, what is missing, and what to do. Changes nothing. */
export const doctor: Action = {
  main: run,
  post: async (context) => (await import('./pipeline/access.ts')).removeAccess(context),
}
