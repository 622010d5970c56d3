import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { refusal, succeeded, success } from '../actions/action-outcome.ts'
import { PreviewBed } from './preview-bed.ts'

const limit = 240_000
const HOUR = 3_600_000

const map = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'one' }, data: { a: 'b' } }
const ready = expect.stringContaining('### Preview\n')
const building = expect.stringContaining('### Preview is being built')
const removed = expect.stringContaining('### Preview removed')

/** GitHub's limits, which others of the same installation reach while a job runs. */
describe('limits of GitHub in the middle of a preview', () => {
  let previews: PreviewBed

  beforeAll(async () => {
    previews = await PreviewBed.of({ objects: [map], preview: {}, limit })
  }, 60_000)

  beforeEach(() => previews.gitHub.rest.limits.leave(5_000, 0))

  afterAll(async () => previews.bed.end(), limit)

  const usedUp = () => previews.gitHub.rest.limits.leave(0, Date.now() + HOUR)
  const soon = () => previews.gitHub.rest.limits.leave(0, Date.now() + 5_000)
  const burst = () => previews.gitHub.rest.limits.burstAfter(0, 4)
  const ofDeployment = 'POST /repos/octo/shop/deployments'
  const shown = (number: number) => `preview:${number} ${previews.shaOf(number)} success`

  it.each<[string, number, () => void]>([
    ['the secondary one', 601, burst],
    ['the primary one that ends soon', 602, soon],
  ])(
    'up waits for %s, and says all',
    async (_, number, reach) => {
      previews.open([number])
      previews.gitHub.onceAt(ofDeployment, reach)
      const step = await previews.job(number, 'opened')
      expect(success(step)).toEqual(succeeded)
      expect(step.outputs['state']).toBe('ready')
      expect(previews.comments(number)).toEqual([ready])
      expect(previews.deployments()).toContain(shown(number))
    },
    limit,
  )

  it(
    'up makes the preview where the primary one lasts, says in its log what it could not, and the next run says it',
    async () => {
      previews.open([603])
      previews.gitHub.onceAt(ofDeployment, usedUp)
      const step = await previews.job(603, 'opened')
      expect(step.exitCode).toBe(0)
      expect(step.outputs['state']).toBe('ready')
      expect(step.stdout).toMatch(/^::warning.*A limit of GitHub's API is reached/m)
      expect(step.summary).toContain('### Preview\n')
      expect(await previews.isGone(603)).toBe(false)
      expect(previews.comments(603)).toEqual([building])
      previews.gitHub.rest.limits.leave(5_000, 0)
      expect(success(await previews.job(603, 'synchronize'))).toEqual(succeeded)
      expect(previews.comments(603)).toEqual([ready])
      expect(previews.deployments()).toContain(shown(603))
    },
    limit,
  )

  it(
    'a sweep that has begun removes what it found, fails for what it could not report, and the next one reports it',
    async () => {
      previews.close([601, 603])
      // The sweep reads it again just before the removal.
      previews.gitHub.onceAt('GET /repos/octo/shop/issues/601/comments', usedUp)
      const step = await previews.sweep()
      const { exitCode, code, text } = refusal(step)
      expect([exitCode, code]).toEqual([1, 'PREVIEW_SWEEP_INCOMPLETE'])
      expect(text).toContain('the preview is gone, but its comment could not be changed')
      expect(step.summary).toContain('| preview | `pr-shop-601` | failed |')
      expect(previews.comments(601)).toEqual([ready])
      expect(await previews.isGone(602)).toBe(false)
      previews.gitHub.rest.limits.leave(5_000, 0)
      expect(success(await previews.sweep())).toEqual(succeeded)
      expect([await previews.isGone(601), await previews.isGone(603)]).toEqual([true, true])
      expect([previews.comments(601), previews.comments(603)]).toEqual([[removed], [removed]])
      expect(previews.comments(602)).toEqual([ready])
      expect(previews.deployments()).toEqual([shown(602)])
    },
    limit,
  )

  it(
    'a sweep that may not see what is open removes nothing',
    async () => {
      previews.close([602])
      previews.gitHub.onceAt('GET /repos/octo/shop/pulls', usedUp)
      const { exitCode, code, text } = refusal(await previews.sweep())
      expect([exitCode, code]).toEqual([1, 'PREVIEW_SWEEP_INCOMPLETE'])
      expect(text).toContain('API rate limit exceeded')
      expect(await previews.isGone(602)).toBe(false)
    },
    limit,
  )

  it(
    'a sweep waits for the secondary one',
    async () => {
      previews.gitHub.onceAt('GET /repos/octo/shop/pulls', burst)
      expect(success(await previews.sweep())).toEqual(succeeded)
      expect([await previews.isGone(602), previews.comments(602)]).toEqual([true, [removed]])
      expect(previews.deployments()).toEqual([])
    },
    limit,
  )
})
