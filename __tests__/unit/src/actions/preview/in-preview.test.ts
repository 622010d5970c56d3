import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'

import { inPreview } from '../../../../../src/actions/preview/in-preview.ts'
import { environmentSchema } from '../../../../../src/values/environment/environment-schema.ts'
import { branchLabel } from '../../../../../src/values/environment/placeholders.ts'

const pull = {
  repository: 'octo/shop',
  number: 7,
  sha: 'c'.repeat(40),
  branch: 'Feature/New: {{ x }}',
}

const valuesFile = (text: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'values-')), 'values.yaml')
  writeFileSync(path, text)
  return path
}

const valuesOf = async (file: string) => {
  const release = { namespace: 'shop', chart: 'chart' }
  const environment = environmentSchema.parse({ release, preview: { values: [file] } })
  return (await inPreview(environment, pull)).release?.values[0]
}

test('values files of previews are filled, and their values are what Helm reads', async () => {
  const file = valuesFile('title: "${preview.branch} of ${other}"\nmode: 0400\nisOn: yes\n')
  expect(await valuesOf(file)).toEqual({
    title: 'feature-new-x of ${other}',
    mode: 256,
    isOn: true,
  })
})

const described = (preview: object) =>
  environmentSchema.parse({ release: { namespace: 'shop', chart: 'chart' }, preview })

test('namespace and path are filled in, without a slash at its end', async () => {
  const preview = {
    path: '/${preview.namespace}/${preview.branch}/',
    values: [{ at: '${preview.path}', in: '${preview.namespace}' }],
  }
  const filled = await inPreview(described(preview), pull)
  expect(filled.release?.values).toEqual([{ at: '/pr-shop-7/feature-new-x', in: 'pr-shop-7' }])
  expect(filled.preview?.path).toBe('/pr-shop-7/feature-new-x')
})

test.each([
  ['/previews', 'would be the path of every preview'],
  ['/${preview.branch}', 'would be the path of every preview'],
  ['pr-${preview.number}', 'is not a path of plain segments'],
  ['/pr-${preview.number}(/|$)(.*)', 'is not a path of plain segments'],
  ['/../${preview.number}', 'is not a path of plain segments'],
  ['/a//${preview.number}', 'is not a path of plain segments'],
  ['/', 'is not a path of plain segments'],
])('a path that previews cannot have to themselves is refused: %s', (path, why) => {
  expect(() => described({ path })).toThrow(why)
})

test('a file without placeholders is left to Helm', async () => {
  const file = valuesFile('title: a\n')
  expect(await valuesOf(file)).toBe(file)
})

test.each([
  ['main', 'main'],
  ['dependabot/npm_and_yarn/zod-4.6', 'dependabot-npm-and-yarn-zod-4-6'],
  ['-_-', 'branch'],
  [`${'a'.repeat(39)}/b`, 'a'.repeat(39)],
])('a branch becomes a DNS label: %s', (branch, label) => {
  expect(branchLabel(branch)).toBe(label)
})
