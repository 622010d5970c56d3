import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { createInterface } from 'node:readline/promises'

import { openSession } from '../clients/oci/oci-session.ts'
import { domainApi } from '../clients/setup/domain-api.ts'
import { iamPolicies } from '../clients/setup/iam-policies.ts'
import type { Action, ActionContext } from '../runner/context.ts'
import { planSetup, type SetupResult } from '../stages/setup/setup.ts'
import { environmentFile } from '../values/setup/wanted.ts'
import { type InitInputs, readInit } from './init/inputs.ts'
import { byHand } from './init/by-hand.ts'

const confirmed = async (): Promise<boolean> => {
  if (!process.stdin.isTTY) return false
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question('Make all of this? [y/N] ')
  terminal.close()
  return /^y(es)?$/i.test(answer.trim())
}

/** Writes a file where none is. Gives whether it did. */
const writeNew = async (path: string, text: string): Promise<boolean> => {
  if (existsSync(path)) return false
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text, { flag: 'wx' })
  return true
}

/** The starter workflow lies beside dist/, in the same version. */
const workflow = (): Promise<string> =>
  readFile(resolve(dirname(process.argv[1] ?? ''), '..', '..', 'workflows', 'deploy.yml'), 'utf8')

const writeFiles = async (inputs: InitInputs, region: string, { log }: ActionContext) => {
  const files = [
    ['.github/oke.yml', environmentFile(region, inputs.repository)],
    ['.github/workflows/deploy.yml', await workflow()],
  ] as const
  for (const [path, text] of files) {
    const isNew = await writeNew(resolve(path), text)
    log.info(isNew ? `Wrote ${path}` : `${path} is there, and stays as it is`)
  }
}

const say = (lines: readonly string[], { log }: ActionContext): void => {
  for (const line of lines) log.info(line)
}

const run = async (context: ActionContext): Promise<void> => {
  const { environment, clock, log } = context
  const inputs = context.readInputs(readInit)
  const session = await openSession(environment, clock)
  const wish = { ...inputs, tenancyId: session.tenancyId }
  const clients = {
    domain: domainApi(inputs.domainUrl, session, clock),
    policies: iamPolicies(session, clock),
  }
  const plan = await planSetup(wish, clients)
  if (plan.changes.length === 0) log.info('Everything is there already')
  else say(['To make:', ...plan.changes.map(({ description }) => `  ${description}`)], context)
  if (plan.changes.length > 0 && !inputs.yes && !(await confirmed())) {
    log.info('Nothing was made. With --yes it is made without a question.')
    return
  }
  for (const { description, apply } of plan.changes) {
    await apply()
    log.info(`Made ${description.split('\n')[0] ?? ''}`)
  }
  await writeFiles(inputs, session.region, context)
  const result: SetupResult = plan.result()
  say([...plan.byHand, ...byHand(inputs, result)], context)
}

/** A command, no step of a job: makes what docs/your-tenancy.md describes. */
export const init: Action = { main: run }
