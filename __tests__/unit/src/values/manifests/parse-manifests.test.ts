import { describe, expect, it } from '@jest/globals'

import { parseManifests } from '../../../../../src/values/manifests/parse-manifests.ts'
import { parseYaml } from '../../../../../src/values/environment/yaml-file.ts'

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n')

const nine = (index: number) =>
  Array(9)
    .fill(`*a${index - 1}`)
    .join(', ')

/** Texts that take a YAML parser long, or that expand to much more. */
const excessive: [string, string][] = [
  ['aliases of aliases', lines(10, (at) => `k${at}: &a${at} [${at === 0 ? 'x' : nine(at)}]`)],
  ['20,000 anchors', lines(20_000, (at) => `k${at}: &a${at} v`)],
  ['20,000 aliases of one anchor', `a: &a 1\n${lines(20_000, (at) => `k${at}: *a`)}`],
  ['an alias of nothing', 'password: *hunter2'],
  ['an alias of itself', 'a: &a\n  b: *a'],
  // Each level doubles the time if keys are converted to text.
  ['mappings as keys, 300 deep', '? '.repeat(300)],
  ['mappings and lists as keys, 3,000 deep', '[{'.repeat(3000)],
  ['20,000 brackets', '['.repeat(20_000)],
  ['20,000 dashes', '- '.repeat(20_000)],
  ['9 MB', `a: ${'x'.repeat(9 * 2 ** 20)}`],
]

describe.each(excessive)('%s', (_, text) => {
  it('in manifests end as their problem, and nothing is quoted', async () => {
    const parsed = parseManifests(text)
    const failure = await parsed.catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'MANIFESTS_UNREADABLE' })
    expect(String(failure)).not.toContain('hunter2')
  })

  it('in the environment file end as its problem', () => {
    const { problems, content } = parseYaml('oke.yml', text)
    expect(problems.length).toBeGreaterThan(0)
    expect(content).toBeUndefined()
  })
})

it('a mapping with 5,000 keys, and anchors in texts, are taken', async () => {
  const text = `kind: ConfigMap\ndata:\n${lines(5000, (at) => `  k${at}: |\n    &a${at}`)}`
  const { objects } = await parseManifests(text)
  const [object] = objects
  expect(Object.keys((object as { data: object }).data)).toHaveLength(5000)
})
