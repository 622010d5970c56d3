import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { succeeded, success } from '../actions/action-outcome.ts'
import { PreviewBed } from './preview-bed.ts'

/** PREVIEWS_AT_ONCE=50 runs more of them. */
const atOnce = Number(process.env['PREVIEWS_AT_ONCE'] ?? '8')
const limit = 60_000 + atOnce * 20_000

const numbers = Array.from({ length: atOnce }, (_, at) => at + 301)
const kept = numbers.filter((one) => one % 2 === 0)
const closed = numbers.filter((one) => one % 2 === 1)

/** Other tests check the pods' behaviour: this object only names its owner. */
const map = {
  ...{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'whose' } },
  data: { title: '{{ .Values.title }}' },
}

interface Maps {
  readonly items: readonly {
    readonly metadata: { readonly namespace: string }
    readonly data: { readonly title: string }
  }[]
}

describe(`${atOnce} previews at once`, () => {
  let previews: PreviewBed

  beforeAll(async () => {
    const preview = { values: [{ title: '#${preview.number} at ${preview.commit}' }] }
    previews = await PreviewBed.of({ objects: [map], preview, limit })
    previews.open(numbers)
  }, 60_000)

  afterAll(async () => previews.bed.end(), limit)

  const titles = async () => {
    const argv = ['configmaps', '--all-namespaces', '--field-selector=metadata.name=whose']
    const { items } = await previews.bed.json<Maps>('get', ...argv)
    const all = items.map(({ metadata, data }) => [metadata.namespace, data.title] as const)
    return Object.fromEntries(all)
  }
  const wanted = (all: readonly number[]) =>
    Object.fromEntries(all.map((one) => [`pr-shop-${one}`, `#${one} at ${previews.shaOf(one)}`]))
  const shown = (all: readonly number[]) =>
    all.map((one) => `preview:${one} ${previews.shaOf(one)} success`).toSorted()
  const sweep = async () => {
    const step = await previews.sweep()
    expect(success(step)).toEqual(succeeded)
    return step
  }
  const said = (number: number) => previews.comments(number)

  it(
    'come up, each with a namespace, a comment and a deployment of its own',
    async () => {
      const steps = await Promise.all(numbers.map((number) => previews.job(number, 'opened')))
      expect(steps.map(success)).toEqual(numbers.map(() => succeeded))
      expect(await titles()).toEqual(wanted(numbers))
      expect(previews.deployments()).toEqual(shown(numbers))
      for (const number of numbers) {
        const [comment, ...more] = said(number)
        expect(more).toEqual([])
        expect(comment).toContain('### Preview\n')
        expect(comment).toContain(`| Commit | \`${previews.shaOf(number)}\` |`)
        expect(comment).toContain(`| Namespace | \`pr-shop-${number}\` |`)
      }
    },
    limit,
  )

  it(
    'go by one sweep where they are closed, and the others stay',
    async () => {
      previews.close(closed)
      const { summary, outputs } = await sweep()
      for (const one of closed)
        expect(summary).toContain(`| preview | \`pr-shop-${one}\` | removed |`)
      expect(Number(outputs['removed'])).toBeGreaterThanOrEqual(closed.length)
      expect(await titles()).toEqual(wanted(kept))
      expect(previews.deployments()).toEqual(shown(kept))
      const removed = [expect.stringContaining('### Preview removed')]
      expect(closed.map(said)).toEqual(closed.map(() => removed))
      expect(kept.map(said)).toEqual(kept.map(() => [expect.stringContaining('### Preview\n')]))
    },
    limit,
  )

  it(
    'are all gone in the end, and a sweep of none changes nothing',
    async () => {
      previews.close(kept)
      await sweep()
      expect([await titles(), previews.deployments()]).toEqual([{}, []])
      expect((await sweep()).outputs['removed']).toBe('0')
    },
    limit,
  )
})
