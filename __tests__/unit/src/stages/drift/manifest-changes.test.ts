import { describe, expect, test } from '@jest/globals'

import { manifestChanges } from '../../../../../src/stages/drift/manifest-changes.ts'

const map = (name: string, data: object = {}, more: object = {}) => ({
  ...{ apiVersion: 'v1', kind: 'ConfigMap' },
  metadata: { name, ...more },
  data,
})
const job = (name: string, image = 'app:1') => ({
  ...{ apiVersion: 'batch/v1', kind: 'Job', metadata: { name } },
  spec: { template: { spec: { containers: [{ name, image }] } } },
})
const at = (deployed: number, next = deployed + 1) => ({
  namespace: 'shop',
  numbers: { deployed, next },
})
const twice = (first: readonly unknown[], second: readonly unknown[]) => ({
  ...at(2),
  twice: [first, second] as const,
})
const reported = (...given: Parameters<typeof manifestChanges>) =>
  manifestChanges(...given).map(({ action, target }) => `${action} ${target}`)

describe('what an upgrade would change', () => {
  test('added and removed objects are reported', () => {
    expect(reported([map('old'), map('same')], [map('same'), map('new')], at(3))).toEqual([
      'create ConfigMap/new',
      'delete ConfigMap/old',
    ])
  })

  test('objects of one name in two namespaces are distinguished', () => {
    const here = map('a', { b: 1 }, { namespace: 'shop' })
    const there = map('a', { b: 2 }, { namespace: 'kube-system' })
    expect(reported([here, there], [there, map('a', { b: 1 })], at(3))).toEqual([
      'update ConfigMap/a',
    ])
    expect(manifestChanges([here], [map('a', { b: 1 })], at(3))[0]?.description).toContain(
      'in metadata.namespace',
    )
  })

  test('a name with the number of a revision that was rolled back to is no change', () => {
    expect(reported([job('migrate-3')], [job('migrate-6')], at(3, 6))).toEqual([])
    expect(reported([job('migrate-3')], [job('migrate-4')], at(3, 6))).toHaveLength(2)
  })

  test.each([
    ['without a cluster', 'migrate-1'],
    ['as the next one', 'migrate-8'],
  ])('the number of the revision is no change, rendered %s', (_how, name) => {
    expect(reported([job('migrate-7')], [job(name)], at(7))).toEqual([])
    const note = (text: string) => map('notes', { text })
    const number = name.slice('migrate-'.length)
    expect(reported([note('revision 7 of 7')], [note(`revision ${number} of 7`)], at(7))).toEqual(
      [],
    )
  })

  test.each([
    [
      'another name',
      job('migrate-7'),
      job('migrate-3'),
      ['create Job/migrate-3', 'delete Job/migrate-7'],
    ],
    ['the tag of an image', job('m', 'app:7'), job('m', 'app:1'), ['update Job/m']],
    [
      'a number that is none of a revision',
      map('m', { n: 7 }),
      map('m', { n: 1 }),
      ['update ConfigMap/m'],
    ],
    ['a text', map('m', { n: 'seven' }), map('m', { n: 'one' }), ['update ConfigMap/m']],
  ])('but %s is', (_what, deployed, rendered, changes) => {
    expect(reported([deployed], [rendered], at(7))).toEqual(changes)
  })

  test('what each rendering generates is no change', () => {
    const secret = (password: string, user: string) => map('db', { password, user })
    const anew = twice([secret('b', 'me')], [secret('c', 'me')])
    expect(reported([secret('a', 'me')], [secret('b', 'me')], anew)).toEqual([])
    const [change] = manifestChanges([secret('a', 'you')], [secret('b', 'me')], anew)
    expect(change?.description).toMatch(/in data\.user$/)
  })

  test('nor is a name that each rendering generates', () => {
    const anew = twice([job('run-y')], [job('run-z')])
    expect(reported([job('run-x')], [job('run-y')], anew)).toEqual([])
    expect(reported([], [job('run-y')], anew)).toEqual(['create Job/run-y'])
    expect(reported([job('run-x')], [job('run-w')], anew)).toEqual([])
  })
})
