import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'

import { inPreview } from '../../../../src/actions/preview/in-preview.ts'
import { environmentSchema } from '../../../../src/values/environment/environment-schema.ts'
import { branchLabel } from '../../../../src/values/environment/placeholders.ts'

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
