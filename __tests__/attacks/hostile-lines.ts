import { expect } from '@jest/globals'

import type { AttackedStep } from './attacked-job.ts'
import type { RunnerCommand } from './runner-log-reader.ts'

/** The data of an attacker's command. */
const MARK = 'obey-me'

const names = [
  ...['add-mask', 'add-matcher', 'remove-matcher', 'save-state name=login', 'set-output name=url'],
  ...['set-env name=NODE_OPTIONS', 'add-path', 'warning', 'group', 'echo', 'stop-commands'],
]

/** Every command, at every position in a line where the runner looks for one. */
export const hostileLines = names
  .flatMap((name) => [
    `::${name}::${MARK}`,
    `\u0085\t ::${name}::${MARK}`,
    `#8 0.512 ##[${name}]${MARK}`,
    `progress 1\rprogress 2\r::${name}::${MARK}`,
    `:\u200b:${name}::${MARK}`,
    `##\u00ad[${name}]${MARK}`,
  ])
  .join('\n')

/** One line, for names and values. */
export const hostileName = `list ##[stop-commands]${MARK}`

const isObeyed = ({ data }: RunnerCommand): boolean => data.startsWith(MARK)

/**
 * Fails if the runner executed a command of the attacker, or if the text is missing from the log.
 */
export const expectInert = ({ runner }: AttackedStep): void => {
  expect(runner.commands.filter(isObeyed)).toEqual([])
  expect(runner.log).toContain(MARK)
}
