import { expect, it } from '@jest/globals'
import fc from 'fast-check'

import { createLog } from '../../../../src/runner/log.ts'
import { inertText } from '../../../../src/runner/inert-text.ts'
import { workflowCommand } from '../../../../src/runner/workflow-command.ts'
import { parseCommand, RunnerLogReader } from '../../../attacks/runner-log-reader.ts'
import { noWait } from '../no-wait.ts'

it.each([
  ['##[add-mask]x', '## [add-mask]x'],
  ['#8 0.5 ##[stop-commands]x ##[add-mask]y', '#8 0.5 ## [stop-commands]x ## [add-mask]y'],
  ['###[add-mask]x', '### [add-mask]x'],
  ['##\u200b[add-mask]x', '##\u200b [add-mask]x'],
  ['::add-mask::x', ': :add-mask::x'],
  [' \t\u0085\u001c\ufeff\u00a0::add-mask::x', ' \t\u0085\u001c\ufeff\u00a0: :add-mask::x'],
  [':\u00ad:add-mask::x', ':\u00ad :add-mask::x'],
  ['a\r::add-mask::x\r\n::group::y', 'a\n: :add-mask::x\n: :group::y'],
])('%j is shown as %j', (text, shown) => expect(inertText(text)).toBe(shown))

it.each(['std::vector', 'http://[::1]:80', 'a # b [c]', '## heading', '[##---]', 'ends with ::'])(
  '%j stays as it is',
  (text) => expect(inertText(text)).toBe(text),
)

const name = fc.constantFrom('add-mask', 'stop-commands', 'save-state name=a', 'error', 'ENDGROUP')
const odd = fc.constantFrom('\u200b', '\u00ad', '\0', '\ufeff', '\u0085', '\u001c', '\u2028', '\t')
const mark = fc.constantFrom('##[', '#', '[', ']', '::', ':', ' ', '\r', '\n', '\r\n', '%0A')
const hostile = fc.string({ unit: fc.oneof(mark, mark, name, odd, fc.string()) })

const read = (text: string): RunnerLogReader => {
  const reader = new RunnerLogReader()
  reader.take(text, 'stdout')
  return reader.end()
}

it('leaves no command, and is the same when it passes twice', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const shown = inertText(text)
      expect(read(shown).commands).toEqual([])
      expect(inertText(shown)).toBe(shown)
      expect(shown.replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
    }),
    { numRuns: 2000 },
  )
})

const clock = noWait

/** Calls every method of a log with the same text in each place. */
const reportAll = (text: string): string[] => {
  const lines: string[] = []
  let now = 0
  const log = createLog((line) => void lines.push(line), { ...clock, now: () => (now += 60_000) })
  for (const stage of [log.stage(text), log.parallelStage(text)]) {
    stage.info(text)
    stage.warning(text)
    stage.waiting(text)
    stage.waiting(text)
    stage.done(text)
  }
  log.info(text)
  log.notice(text)
  log.warning(text)
  log.debug(text)
  return lines
}

it('the log passes nothing as a command but its own, each in one line', () => {
  const names = (lines: readonly string[]) => lines.map((line) => parseCommand(line)?.name ?? '')
  const plain = names(reportAll('text')).filter((name) => name !== '')
  fc.assert(
    fc.property(hostile, (text) => {
      const lines = reportAll(text).flatMap((line) => line.split(/\r\n|\r|\n/))
      expect(names(lines).filter((name) => name !== '')).toEqual(plain)
      const data = lines.map((line) => parseCommand(line)?.data ?? '')
      expect(data.map(inertText)).toEqual(data)
    }),
    { numRuns: 300 },
  )
})

it('masks a secret to the letter, and as it is printed', () => {
  const lines: string[] = []
  const log = createLog((line) => void lines.push(line), clock)
  log.mask('::se##[cret')
  log.info('::se##[cret')
  const reader = read(lines.join('\n'))
  expect(reader.dataOf('add-mask')).toEqual(['::se##[cret', ': :se## [cret'])
  expect(reader.log).toBe('***')
})

it('what an annotation holds is inert where the log shows it', () => {
  const line = workflowCommand('error', 'a ##[endgroup]\r::stop-commands::x', { title: '##[x' })
  expect(line).toBe('::error title=## [x::a ## [endgroup]%0A: :stop-commands::x')
})
