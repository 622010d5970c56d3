import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'

import type { StepResult } from '../../../scripts/local-job.ts'
import { refusal, succeeded, success } from '../actions/action-outcome.ts'
import { eventually } from '../emulator/test-bed.ts'
import { LoadBed, RATE, SECONDS } from './load-bed.ts'

interface Timeline {
  readonly load: { readonly seconds: readonly { readonly ended: number }[] }
}

describe('a load sent by pods', () => {
  let load: LoadBed

  beforeAll(async () => void (load = await LoadBed.of()), 400_000)

  afterAll(() => load.end(), 300_000)

  const send = (...given: Parameters<LoadBed['send']>) => load.send(...given)

  // These two run first: with them the node pulls the image.
  it.each(['cancelled', 'killed'] as const)(
    'leaves nothing when the step is %s',
    async (how) => {
      const end = new AbortController()
      const sending: Promise<StepResult> = send({}, { [how]: end.signal })
      await eventually(async () => (await load.left()).includes('pod/'), 'pods', 60)
      end.abort()
      expect((await sending).exitCode).not.toBe(0)
      const [post] = await load.job.post('load')
      expect(post?.stdout).toContain('of the load is removed')
      await load.leavesNothing()
    },
    180_000,
  )

  it('gives the rate that is requested, and leaves nothing', async () => {
    const step = await send({ 'max-p95': '2s' })
    expect(success(step)).toEqual(succeeded)
    // The job is signed in, so the addresses in the pods' subnet are known too.
    expect(step.stdout).not.toContain('is not reckoned')
    const requests = Number(step.outputs['requests'])
    expect(Math.abs(requests / (RATE * SECONDS) - 1)).toBeLessThan(0.02)
    // The duration ends with the last response, so the rate is slightly below the sending rate.
    expect(Number(step.outputs['requests-per-second']) / RATE).toBeGreaterThan(0.93)
    const timeline = JSON.parse(readFileSync(step.outputs['timeline'] ?? '', 'utf8')) as Timeline
    expect(timeline.load.seconds.reduce((sum, { ended }) => sum + ended, 0)).toBe(requests)
    await load.leavesNothing()
  }, 180_000)

  describe('by a script of the user', () => {
    const given = { script: 'shop.js', environment: 'TOKEN', pods: '2' }

    it('has all its requests counted, and leaves nothing', async () => {
      load.writeScript('p(95)<2000')
      const step = await send(given, load.scriptGiven())
      expect(success(step)).toEqual(succeeded)
      // Two requests per iteration.
      expect(Math.abs(Number(step.outputs['requests']) / (2 * RATE * SECONDS) - 1)).toBeLessThan(
        0.02,
      )
      expect(Number(step.outputs['failed-rate'])).toBe(0)
      expect(Number(step.outputs['p95-milliseconds'])).toBeGreaterThan(0)
      const timeline = JSON.parse(readFileSync(step.outputs['timeline'] ?? '', 'utf8')) as Timeline
      const iterations = timeline.load.seconds.reduce((sum, { ended }) => sum + ended, 0)
      expect(iterations).toBe(Number(step.outputs['iterations']))
      expect(Math.abs(iterations / (RATE * SECONDS) - 1)).toBeLessThan(0.02)
      expect(JSON.stringify(step)).not.toContain('top-secret-value')
      await load.leavesNothing()
    }, 180_000)

    it('is judged by its own thresholds', async () => {
      load.writeScript('p(95)<0.001')
      expect(refusal(await send(given, load.scriptGiven()))).toMatchObject({
        code: 'LOAD_THRESHOLD_CROSSED',
        text: expect.stringContaining('http_req_duration: p(95)<0.001'),
      })
      await load.leavesNothing()
    }, 180_000)
  })

  it('ends when a pod is killed, with what was sent until then', async () => {
    const sending = send({ duration: '60s' }, { timeoutMilliseconds: 120_000 })
    await load.losePod()
    const step = await sending
    expect(refusal(step)).toMatchObject({
      code: 'LOAD_POD_LOST',
      // The cause depends on which event is seen first.
      text: expect.stringMatching(/pod 1: (it was deleted|Error)/),
    })
    expect(Number(step.outputs['requests'])).toBeGreaterThan(0)
    await load.leavesNothing()
  }, 240_000)
})
