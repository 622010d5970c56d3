import { describe, expect, test } from '@jest/globals'

import {
  formatImageReference,
  parseImageReference,
} from '../../../../../src/values/registry/image-reference.ts'

const digest = `sha256:${'0'.repeat(64)}`

describe('image reference', () => {
  test.each([
    ['fra.ocir.io/acme/shop:1.2', 'fra.ocir.io', 'acme/shop', '1.2', undefined],
    ['127.0.0.1:5000/acme/shop', '127.0.0.1:5000', 'acme/shop', undefined, undefined],
    ['localhost/shop:x', 'localhost', 'shop', 'x', undefined],
    ['acme/shop', '', 'acme/shop', undefined, undefined],
    [`fra.ocir.io/acme/team/shop:1@${digest}`, 'fra.ocir.io', 'acme/team/shop', '1', digest],
  ])('%s', (text, registry, repository, tag, wantedDigest) => {
    const reference = parseImageReference(text)
    expect(reference).toMatchObject({ registry, repository })
    expect([reference.tag, reference.digest]).toEqual([tag, wantedDigest])
    expect(formatImageReference(reference)).toBe(text)
  })

  test.each([
    ['fra.ocir.io/Acme/shop', /"Acme" has characters/],
    ['fra.ocir.io/acme/shop:', /a tag has/],
    ['fra.ocir.io/acme//shop', /"" has characters/],
    ['fra.ocir.io/acme/shop@sha256:12', /digest/],
    [`fra.ocir.io/acme/${'a'.repeat(256)}`, /too long/],
  ])('refuses %s', (text, message) => expect(() => parseImageReference(text)).toThrow(message))
})
