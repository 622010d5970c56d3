import { describe, expect, test } from '@jest/globals'

import {
  previewNamespace,
  repositoryLabel,
} from '../../../../../src/values/kubernetes/preview-name.ts'

const dnsLabel = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/
const labelValue = /^[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/
const long = 'a-name-of-a-repository-that-goes-on-for-longer-than-a-namespace-may-be'

describe('the namespace of a preview', () => {
  test.each([
    ['octo/shop', 7, 'pr-shop-7'],
    ['octo/Shop.Web_2', 41, 'pr-shop-web-2-41'],
    ['octo/.github', 1, 'pr-github-1'],
    ['octo/___', 1, 'pr-repository-1'],
    ['shop', 3, 'pr-shop-3'],
  ])('of %s #%d is %s', (repository, number, expected) => {
    expect(previewNamespace(repository, number)).toBe(expected)
  })

  test.each([`octo/${long}`, `octo/${'-'.repeat(90)}x`, `octo/${'a'.repeat(53)}-b`, 'octo/x'])(
    'of %s is a DNS label, whatever the number',
    (repository) => {
      for (const number of [1, 123_456, 2_147_483_647])
        expect(previewNamespace(repository, number)).toMatch(dnsLabel)
    },
  )

  test('differs for long names that begin alike, and is always the same for one', () => {
    const [one, other] = [previewNamespace(`o/${long}1`, 5), previewNamespace(`o/${long}2`, 5)]
    expect(one).not.toBe(other)
    expect(previewNamespace(`o/${long}1`, 5)).toBe(one)
    expect([one, other].every((name) => name.endsWith('-5'))).toBe(true)
  })
})

describe('the label of a repository', () => {
  test.each([
    ['octo/shop', 'octo.shop'],
    ['Octo-Org/Shop.Web_2', 'Octo-Org.Shop.Web_2'],
  ])('of %s is %s', (repository, expected) => {
    expect(repositoryLabel(repository)).toBe(expected)
  })

  test.each(['octo/shop_', 'octo/.', `octo/${long}`, `octo/${'x'.repeat(100)}`])(
    'of %s can be a label and is not that of another repository',
    (repository) => {
      const label = repositoryLabel(repository)
      expect(label).toMatch(labelValue)
      expect(label).not.toBe(repositoryLabel(repository.slice(0, -1)))
    },
  )
})
