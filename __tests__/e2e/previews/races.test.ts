import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { StepResult } from '../../../scripts/local-job.ts'
import { succeeded, success } from '../actions/action-outcome.ts'
import { PreviewBed } from './preview-bed.ts'

const limit = 240_000
const newer = 'd'.repeat(40)

/** Contains the deployed commit. */
const map = {
  ...{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'which' } },
  data: { commit: '{{ .Values.commit }}' },
}
const ready = expect.stringContaining('### Preview\n')
const removed = expect.stringContaining('### Preview removed')

/** Concurrent jobs, as in a workflow without a concurrency group. */
describe('races of previews', () => {
  let previews: PreviewBed

  beforeAll(async () => {
    const preview = { values: [{ commit: '${preview.commit}' }] }
    previews = await PreviewBed.of({ objects: [map], preview, limit })
  }, 60_000)

  afterAll(async () => previews.bed.end(), limit)

  /** Starts a job when another one sends this request to GitHub. */
  const at = (line: string, begin: () => Promise<StepResult>): Promise<StepResult> =>
    new Promise((done, fail) => {
      previews.gitHub.onceAt(line, () => void begin().then(done, fail))
    })
  const commitOf = (number: number) => {
    const path = '-o=jsonpath={.data.commit}'
    return previews.bed.kubectl('get', 'configmap/which', `--namespace=pr-shop-${number}`, path)
  }
  const green = (steps: readonly StepResult[]) =>
    expect(steps.map(success)).toEqual(steps.map(() => succeeded))
  const states = (steps: readonly StepResult[]) => steps.map(({ outputs }) => outputs['state'])

  it(
    'close during up: nothing is left, and that is reported',
    async () => {
      previews.open([501])
      const down = at('POST /repos/octo/shop/deployments', () => {
        previews.close([501])
        return previews.job(501, 'closed')
      })
      const steps = await Promise.all([previews.job(501, 'opened'), down])
      green(steps)
      expect(states(steps)).toEqual(['removed', 'removed'])
      expect(await previews.isGone(501)).toBe(true)
      expect(previews.comments(501)).toEqual([removed])
      expect(previews.deployments()).toEqual([])
    },
    limit,
  )

  it(
    'two pushes within a second: the newer commit is up, the run of the older one ends as superseded',
    async () => {
      previews.open([502])
      const second = at('POST /repos/octo/shop/issues/502/comments', () => {
        previews.push(502, newer)
        return previews.job(502, 'synchronize', newer)
      })
      const steps = await Promise.all([previews.job(502, 'opened'), second])
      green(steps)
      expect(states(steps)).toEqual(['superseded', 'ready'])
      expect(await commitOf(502)).toBe(newer)
      expect(previews.comments(502)).toEqual([ready])
      expect(previews.comments(502)[0]).toContain(newer)
      expect(previews.deployments()).toEqual([`preview:502 ${newer} success`])
    },
    limit,
  )

  it(
    'reopen during down: the preview is there, and the removal does not say otherwise',
    async () => {
      // Uses the preview that the previous test left.
      previews.close([502])
      const down = previews.job(502, 'closed', newer)
      await previews.untilEnding(502)
      previews.reopen(502)
      const up = previews.job(502, 'reopened', newer)
      const steps = await Promise.all([down, up])
      green(steps)
      expect(states(steps)).toEqual(['superseded', 'ready'])
      expect(await commitOf(502)).toBe(newer)
      expect(previews.comments(502)).toEqual([ready])
      expect(previews.deployments()).toEqual([`preview:502 ${newer} success`])
    },
    limit,
  )

  it(
    'sweep during up: what is being made stays, what is not wanted goes',
    async () => {
      previews.close([502])
      previews.open([503])
      const swept = at('POST /repos/octo/shop/deployments', () => previews.sweep())
      const steps = await Promise.all([previews.job(503, 'opened'), swept])
      green(steps)
      expect(await commitOf(503)).toBe(previews.shaOf(503))
      expect([await previews.isGone(502), previews.comments(502)]).toEqual([true, [removed]])
      expect(previews.comments(503)).toEqual([ready])
      expect(previews.deployments()).toEqual([`preview:503 ${previews.shaOf(503)} success`])
    },
    limit,
  )
})
