import { describe, expect, it } from '@jest/globals'

import { asLoadArgument, filledCommand } from '../../../../../src/values/load/load-command.ts'
import { parseFigures } from '../../../../../src/values/load/load-figures.ts'

const parsed = (figures: unknown) => parseFigures(JSON.stringify(figures))

describe('the figures of a command', () => {
  it('may be no more than three numbers', () => {
    expect(parsed({ sent: 100, failed: 2, p95Milliseconds: 41.3, tool: 'x' })).toEqual({
      ...{ sent: 100, failed: 2, dropped: 0, p95Milliseconds: 41.3 },
      ...{ seconds: undefined, timeline: [] },
    })
  })

  it('have the seconds in order of time', () => {
    const second = (at: number) => ({ at, sent: 10, failed: 0, p95Milliseconds: 20 })
    const { timeline } = parsed({
      ...{ sent: 20, failed: 0, dropped: 3, p95Milliseconds: 20, seconds: 2 },
      timeline: [second(1_764_400_001.9), second(1_764_400_000)],
    })
    expect(timeline.map(({ at }) => at)).toEqual([1_764_400_000, 1_764_400_001])
  })

  it.each([
    [undefined, 'were not written'],
    ['', 'are no JSON object'],
    ['{}', 'have no sent'],
    ['{"sent": 1, "failed": 0}', 'have no p95Milliseconds'],
    ['{"sent": "1", "failed": 0}', 'have no number of at least 0 as sent'],
    ['{"sent": 1, "failed": -1}', 'have no number of at least 0 as failed'],
    ['{"sent": 1, "failed": 2, "p95Milliseconds": 1}', 'have more failed than sent'],
    [
      '{"sent": 1, "failed": 0, "p95Milliseconds": 1, "timeline": [{"sent": 1, "failed": 0}]}',
      'have no timeline[0].at',
    ],
  ])('%s is refused', (text, why) =>
    expect(() => parseFigures(text)).toThrow(
      expect.objectContaining({
        code: 'LOAD_FIGURES_INVALID',
        message: `the figures of the command of the load ${why}`,
      }),
    ),
  )
})

describe('the arguments of a command', () => {
  const facts = { BASE_URL: 'http://a/$&', RATE: '80', DURATION: '180s', FIGURES: '/tmp/f' }

  it('contain exactly what it gets', () =>
    expect(filledCommand(['wrk', '-d${DURATION}', '${BASE_URL}cart', '$HOME'], facts)).toEqual([
      'wrk',
      '-d180s',
      'http://a/$&cart',
      '$HOME',
    ]))

  it('hold no other variable', () =>
    expect(() => asLoadArgument('--header=token: ${TOKEN}')).toThrow('an argument holds ${TOKEN}'))
})
