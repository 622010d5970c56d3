import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

import { openSession } from '../clients/oci/oci-session.ts'
import { domainApi } from '../clients/setup/domain-api.ts'
import { iamPolicies } from '../clients/setup/iam-policies.ts'
import type { Action, ActionContext } from '../runner/context.ts'
import { planSetup } from '../stages/setup/setup.ts'
import { environmentFile } from '../values/setup/wanted.ts'
import { terraformResult, writeTerraform } from './init/as-terraform.ts'
import { byHand } from './init/by-hand.ts'
import { type InitInputs, readInit } from './init/inputs.ts'
import { make } from './init/make.ts'
import { writeNew } from './init/new-file.ts'

/** The starter workflow is next to dist/, in the same version. */
const workflow = (): Promise<string> =>
  readFile(resolve(dirname(process.argv[1] ?? ''), '..', '..', 'workflows', 'deploy.yml'), 'utf8')

const writeFiles = async (inputs: InitInputs, region: string, { log }: ActionContext) => {
  await writeNew('.github/oke.yml', environmentFile({ ...inputs, region }, inputs.repository), log)
  await writeNew('.github/workflows/deploy.yml', await workflow(), log)
}

const say = (lines: readonly string[], { log }: ActionContext): void => {
  for (const line of lines) log.info(line)
}

const run = async (context: ActionContext): Promise<void> => {
  const { environment, clock, log } = context
  const inputs = context.readInputs(readInit)
  const session = await openSession(environment, clock)
  const desired = { ...inputs, tenancyId: session.tenancyId }
  const policies = iamPolicies(session, clock)
  if (inputs.terraform !== undefined) {
    const compartment = await policies.compartmentName(desired.compartmentId)
    await writeTerraform(inputs.terraform, desired, compartment, log)
    await writeFiles(inputs, session.region, context)
    return say(byHand(inputs, terraformResult(inputs.terraform)), context)
  }
  const domain = domainApi(inputs.domainUrl, session, clock)
  const plan = await planSetup(desired, { domain, policies })
  const result = await make(plan, inputs.yes, log)
  if (result === undefined) return
  await writeFiles(inputs, session.region, context)
  say([...plan.byHand, ...byHand(inputs, result)], context)
}

/** A command, not a step of a job: creates what docs/your-tenancy.md describes. */
export const init: Action = { main: run }
