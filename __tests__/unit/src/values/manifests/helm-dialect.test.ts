import { describe, expect, it } from '@jest/globals'

import { parseManifests } from '../../../../../src/values/manifests/parse-manifests.ts'

const oneOf = async (spec: string) => {
  const { objects } = await parseManifests(`---\nkind: Thing\nspec: { ${spec} }\n`)
  return (objects[0] as { spec: Record<string, unknown> }).spec
}

describe('a scalar without quotes', () => {
  it.each([
    ['0400', 256],
    ['0755', 493],
    ['0o17', 15],
    ['0x1F', 31],
    ['0b101', 5],
    ['-010', -8],
    ['1_000', 1000],
    ['08', 8],
    ['1e3', 1000],
    ['1.20', 1.2],
    ['.5', 0.5],
    ['yes', true],
    ['On', true],
    ['y', true],
    ['no', false],
    ['OFF', false],
    ['n', false],
    ['1:30', '1:30'],
    ['2024-05-01', '2024-05-01'],
    ['0755a', '0755a'],
    ['1.2.3', '1.2.3'],
    ['yEs', 'yEs'],
    ['"yes"', 'yes'],
    ["'0755'", '0755'],
    ['!!str 0755', '0755'],
    ['!!int "12"', 12],
  ])('%s is read as Go does', async (text, value) => {
    expect(await oneOf(`value: ${text}`)).toEqual({ value })
  })

  it('is read so as a key too, and written out again', async () => {
    expect(await oneOf('on: a, 010: b, "no": c')).toEqual({ true: 'a', 8: 'b', no: 'c' })
  })

  it('that says null is absent', async () => {
    expect(await oneOf('a: null, b: ~, c: { d: , e: 1 }')).toEqual({ c: { e: 1 } })
  })
})

it('merge keys are followed', async () => {
  const { objects } = await parseManifests('kind: A\none: &m { a: 1, b: 2 }\ntwo: { <<: *m, b: 3 }')
  expect(objects).toEqual([{ kind: 'A', one: { a: 1, b: 2 }, two: { a: 1, b: 3 } }])
})

it('of a duplicate key the last one counts, with a note', async () => {
  const text =
    'kind: Deployment\nmetadata: { name: web }\nspec:\n  template: { a: 1, b: 2, a: 3 }\n---\n'
  const { objects, warnings } = await parseManifests(text)
  expect(objects).toMatchObject([{ spec: { template: { a: 3, b: 2 } } }])
  expect(warnings).toEqual([
    'Deployment/web: the key spec.template.a appears twice; the last one counts',
  ])
})

describe('text before the first document', () => {
  const pulled = 'Pulled: registry.example/shop:1.0.0+1\nDigest: sha256:abc\n'

  it('is no document', async () => {
    const { objects } = await parseManifests(`${pulled}---\n# Source: a\nkind: A\n`)
    expect(objects).toEqual([{ kind: 'A' }])
  })

  it('is none either where the chart makes nothing', async () => {
    expect((await parseManifests(pulled)).objects).toEqual([])
  })

  it('does not shift the line that an error names', async () => {
    const parsed = parseManifests(`${pulled}---\nkind: [\n`)
    await expect(parsed).rejects.toThrow(/in line [45]$/)
  })
})

it('a document that is no object of Kubernetes is refused, as Helm refuses it', async () => {
  const parsed = parseManifests('---\nkind: A\n---\nfoo: bar\n')
  await expect(parsed).rejects.toThrow(/document in line 3 is no object of Kubernetes/)
})

it('lists are taken apart, with the hook that they are', async () => {
  const items = '[{ kind: A, metadata: { name: a } }, { kind: AList, items: [{ kind: C }] }]'
  const { objects, hooks } = await parseManifests(`kind: List
items: ${items}
---
kind: List
metadata: { annotations: { helm.sh/hook: pre-install } }
items: [{ kind: H }]
`)
  expect(objects).toEqual([{ kind: 'A', metadata: { name: 'a' } }, { kind: 'C' }])
  expect(hooks).toMatchObject([{ kind: 'H' }])
})

it.each([
  ['pre-install', 1],
  ['post-upgrade,test', 1],
  ['test', 0],
  ['test-success', 0],
  ['crd-install', 0],
])('a hook of %s is kept apart', async (hook, count) => {
  const yaml = `kind: A\nmetadata: { annotations: { helm.sh/hook: "${hook}" } }\n`
  const { objects, hooks } = await parseManifests(yaml)
  expect(objects).toEqual([])
  expect(hooks).toHaveLength(count)
})
