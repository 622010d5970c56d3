import { describe, expect, it } from '@jest/globals'

import type { PushedImage } from '../../../../../src/stages/build-push/pushed-image.ts'
import { renderImages } from '../../../../../src/stages/build-push/render-images.ts'

const digest = `sha256:${'a'.repeat(64)}`
const image: PushedImage = {
  ...{ reference: `fra.ocir.io/acme/shop@${digest}`, name: 'fra.ocir.io/acme/shop', digest },
  ...{ tags: ['abc', 'v1'], isUnchanged: false, platforms: [], took: 12_400 },
  ...{ steps: { built: 2, cached: 5 }, size: 12_300_000 },
}

const sizeOf = (more: Partial<PushedImage>): string =>
  renderImages([{ ...image, ...more }])
    .trim()
    .split('\n')
    .at(-1)
    ?.split('|')[4]
    ?.trim() ?? ''

describe('the summary of images', () => {
  it('has digest, tags, platforms, steps and time of each', () => {
    const platforms = ['linux/amd64', 'linux/arm64'].map((platform) => ({ platform, digest }))
    const table = renderImages([image, { ...image, platforms }])
    expect(table).toContain(image.reference)
    expect(table).toMatch(/abc.*v1/)
    expect(table).toMatch(/linux\/amd64.*linux\/arm64/)
    expect(table).toContain('2 built, 5 cached')
    expect(table).toMatch(/12(\.4)? s/)
    expect(table.trim().split('\n')).toHaveLength(4)
  })

  it.each([
    [{}, '12.3 MB'],
    [{ sizeBefore: 10_000_000 }, '12.3 MB (+2.3 MB)'],
    [{ sizeBefore: 13_000_000 }, '12.3 MB (−0.7 MB)'],
    [{ sizeBefore: 10_000_000, isUnchanged: true }, '12.3 MB'],
    [{ size: undefined }, ''],
  ])('compares the size with that of the last one: %j', (more, size) => {
    expect(sizeOf(more as Partial<PushedImage>)).toBe(size)
  })
})
