import { setTimeout as delay } from 'node:timers/promises'

import { expect, it } from '@jest/globals'

import { clockUntil } from '../../../../src/clients/clock.ts'
import { withHeartbeat } from '../../../../src/stages/with-heartbeat.ts'

it('work that continues after the end of the step is awaited, and no longer reported', async () => {
  const end = new AbortController()
  let ticks = 0
  const tick = () => {
    if (++ticks > 100) throw new Error('it never stops')
  }
  const work = delay(50, 'done')
  const ended = withHeartbeat(clockUntil(end.signal), work, tick)
  end.abort(new Error('cancelled'))
  expect(await ended).toBe('done')
  expect(ticks).toBe(1)
})
