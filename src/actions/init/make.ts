import { createInterface } from 'node:readline/promises'

import type { Log } from '../../runner/log.ts'
import type { SetupPlan, SetupResult } from '../../stages/setup/setup.ts'

const confirmed = async (): Promise<boolean> => {
  if (!process.stdin.isTTY) return false
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const response = await terminal.question('Make all of this? [y/N] ')
  terminal.close()
  return /^y(es)?$/i.test(response.trim())
}

/** Shows what is missing, and creates it once the user confirms; undefined if not. */
export const make = async (
  { changes, result }: SetupPlan,
  yes: boolean,
  log: Log,
): Promise<SetupResult | undefined> => {
  if (changes.length === 0) log.info('Everything is there already')
  else log.info('To make:')
  for (const { description } of changes) log.info(`  ${description}`)
  if (changes.length > 0 && !yes && !(await confirmed())) {
    log.info('Nothing was made. With --yes it is made without a question.')
    return undefined
  }
  for (const { description, apply } of changes) {
    await apply()
    log.info(`Made ${description.split('\n')[0] ?? ''}`)
  }
  return result()
}
