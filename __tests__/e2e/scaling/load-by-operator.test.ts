import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'

import type { StepResult } from '../../../scripts/local-job.ts'
import { refusal, succeeded, success } from '../actions/action-outcome.ts'
import { eventually } from '../emulator/test-bed.ts'
import { allowTestRuns, startK6Operator } from './k6-operator.ts'
import { LoadBed, RATE, SECONDS } from './load-bed.ts'

interface Timeline {
  readonly load: { readonly seconds: readonly { readonly ended: number }[] }
}

const ALL = 'testruns.k6.io,jobs,pods,services,configmaps,secrets'

/** The operator's own controller creates the pods, and the emulator runs them on virtual nodes. */
describe("a load sent by k6's operator", () => {
  let load: LoadBed

  beforeAll(async () => {
    load = await LoadBed.of()
    await startK6Operator(load.bed, { image: load.server, pool: load.pool })
  }, 500_000)

  it('is sent by a Job where the user may not create TestRuns, and that is reported', async () => {
    const step = await load.send({ duration: '3s' })
    expect(success(step)).toEqual(succeeded)
    expect(step.stdout).toContain("k6's operator is not used, a Job is:")
    await leavesNothing()
    await allowTestRuns(load.bed, load.namespace)
  }, 180_000)

  afterAll(() => load.end(), 300_000)

  /** The pod that would start the others does not have our label. */
  const leavesNothing = async () => {
    await load.leavesNothing(ALL)
    const isGone = async () => {
      const found = await load.kubectl('get', ALL, '--selector=app=k6', '--output=name')
      return found.trim() === ''
    }
    await eventually(isGone, 'an end of what the operator made', 60)
  }

  it.each(['cancelled', 'killed'] as const)(
    'leaves nothing when the step is %s',
    async (how) => {
      const end = new AbortController()
      const sending: Promise<StepResult> = load.send({}, { [how]: end.signal })
      await eventually(async () => (await load.left()).includes('pod/'), 'pods', 60)
      end.abort()
      expect((await sending).exitCode).not.toBe(0)
      const [post] = await load.job.post('load')
      expect(post?.stdout).toContain('of the load is removed')
      await leavesNothing()
    },
    180_000,
  )

  it('gives the rate that is requested, and leaves nothing', async () => {
    const step = await load.send({ 'max-p95': '2s' })
    expect(success(step)).toEqual(succeeded)
    expect(step.stdout).toContain("k6's operator makes the pods, by TestRun load-")
    const requests = Number(step.outputs['requests'])
    expect(Math.abs(requests / (RATE * SECONDS) - 1)).toBeLessThan(0.02)
    expect(Number(step.outputs['p95-milliseconds'])).toBeGreaterThan(0)
    const timeline = JSON.parse(readFileSync(step.outputs['timeline'] ?? '', 'utf8')) as Timeline
    expect(timeline.load.seconds.reduce((sum, { ended }) => sum + ended, 0)).toBe(requests)
    await leavesNothing()
  }, 180_000)

  it('has all requests of a script of the user counted', async () => {
    load.writeScript('p(95)<2000')
    const given = { script: 'shop.js', environment: 'TOKEN', pods: '2' }
    const step = await load.send(given, load.scriptGiven())
    expect(success(step)).toEqual(succeeded)
    const requests = Number(step.outputs['requests'])
    expect(Math.abs(requests / (2 * RATE * SECONDS) - 1)).toBeLessThan(0.02)
    expect(JSON.stringify(step)).not.toContain('top-secret-value')
    await leavesNothing()
  }, 180_000)

  it('ends when a pod is killed, with what was sent until then', async () => {
    const sending = load.send({ duration: '60s' }, { timeoutMilliseconds: 120_000 })
    await load.losePod()
    const step = await sending
    expect(refusal(step)).toMatchObject({ code: 'LOAD_POD_LOST' })
    expect(Number(step.outputs['requests'])).toBeGreaterThan(0)
    await leavesNothing()
  }, 240_000)

  it('is sent by a Job if the input says so', async () => {
    const step = await load.send({ 'k6-operator': 'never', duration: '3s' })
    expect(success(step)).toEqual(succeeded)
    expect(step.stdout).not.toContain('TestRun')
    await leavesNothing()
  }, 180_000)
})
