import { expect, it } from '@jest/globals'

import { parseCommand, RunnerLogReader, type Stream } from './runner-log-reader.ts'

/** Tests the reader itself: all other tests here depend on which lines it takes for commands. */
it.each([
  ['::add-mask::secret', 'add-mask', 'secret'],
  [' \t\u00a0\u0085\u001c\ufeff::add-mask::secret', 'add-mask', 'secret'],
  ['::ADD-MASK::a%0Ab%25', 'add-mask', 'a\nb%'],
  [':\u200b:add-mask::secret', 'add-mask', 'secret'],
  ['#8 0.5 ##[add-mask]secret', 'add-mask', 'secret'],
  ['##\u00ad[add-mask]a%5Db', 'add-mask', 'a]b'],
  ['::no-command::##[stop-commands]x', 'stop-commands', 'x'],
  ['::error::##[stop-commands]x', 'error', '##[stop-commands]x'],
])('reads %j as a command', (line, name, data) => {
  expect(parseCommand(line)).toMatchObject({ name, data })
})

it.each([
  'x ::add-mask::secret',
  ': :add-mask::secret',
  '## [add-mask]x',
  '##[add-mask',
  '::no::x',
])('reads %j as text', (line) => expect(parseCommand(line)).toBeUndefined())

it('reads properties of both forms', () => {
  const [v2, v1] = ['::save-state name=a%3Ab,x=1::v', '##[save-state name=a%3Bb;x=1]v']
  expect(parseCommand(v2)?.properties).toEqual({ name: 'a:b', x: '1' })
  expect(parseCommand(v1)?.properties).toEqual({ name: 'a;b', x: '1' })
})

const read = (...pieces: readonly [string, Stream?][]): RunnerLogReader => {
  const reader = new RunnerLogReader()
  for (const [text, stream = 'stdout'] of pieces) reader.take(text, stream)
  return reader.end()
}

it('ends a line at CR LF, LF and CR, wherever a piece ends', () => {
  expect(read(['a\r\nb\nc\rd\r'], ['\ne']).log).toBe('a\nb\nc\nd\ne')
  expect(read(['a\r::add-'], ['mask::e']).dataOf('add-mask')).toEqual(['e'])
})

it('shows what comes after stop-commands, masks included, until the token, on either stream', () => {
  const stopped = read(
    ['##[stop-commands]token\n', 'stderr'],
    ['::add-mask::bearer\n::token::\n::add-mask::later\nbearer later\n'],
  )
  expect(stopped.commands.map(({ name }) => name)).toEqual(['stop-commands', 'add-mask'])
  expect(stopped.log.split('\n')).toEqual([
    '##[stop-commands]token',
    '::add-mask::bearer',
    '::token::',
    'bearer ***',
  ])
})
