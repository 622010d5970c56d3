import type { Action, ActionContext } from '../runner/context.ts'
import {
  doctorLines,
  doctorOutput,
  doctorSummary,
  isReady,
  requireReady,
} from '../stages/doctor/report.ts'
import { examineIdentity } from './doctor/examine.ts'
import { readDoctorInputs } from './doctor/inputs.ts'
import { removeAccess } from './pipeline/access.ts'

const run = async (context: ActionContext): Promise<void> => {
  const { log, outputs, summary, signal } = context
  const { pipeline, fails, ...read } = await readDoctorInputs(context)
  const examined = pipeline === undefined ? [] : await examineIdentity(pipeline, context)
  signal.throwIfAborted()
  const findings = [...read.findings, ...examined]
  for (const line of doctorLines(findings)) log.info(line)
  await outputs.set('result', isReady(findings) ? 'ready' : 'missing')
  await outputs.set('findings', doctorOutput(findings))
  await summary.append(doctorSummary(findings))
  if (fails) requireReady(findings)
}

/** Reports what of a set-up is ready, what is missing, and what to do. Changes nothing. */
export const doctor: Action = { main: run, post: removeAccess }
