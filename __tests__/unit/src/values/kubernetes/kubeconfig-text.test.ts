import { describe, expect, it } from '@jest/globals'

import {
  parseKubeconfig,
  renderKubeconfig,
} from '../../../../../src/values/kubernetes/kubeconfig-text.ts'

it.each(['? '.repeat(300), 'a: &a\n  b: *a', `a: ${'x'.repeat(2 ** 21)}`])(
  'is refused where it could not be read in time: case %#',
  async (text) => {
    await expect(parseKubeconfig('config', text)).rejects.toMatchObject({
      code: 'KUBECONFIG_INVALID',
    })
  },
)

describe('what kubectl reads without complaint', () => {
  it.each([
    ['only a comment', '# nothing yet\n', {}],
    ['JSON behind a byte order mark', '\uFEFF{"clusters":[]}', { clusters: [] }],
    [
      'a key twice',
      'clusters: []\ncurrent-context: a\ncurrent-context: b\n',
      { clusters: [], 'current-context': 'b' },
    ],
    ['entries that are null', 'clusters: [null]\nusers:\n-\n', { clusters: [], users: [] }],
  ])('is taken: %s', async (_, text, config) => {
    expect(await parseKubeconfig('config', text)).toEqual(config)
    expect(await renderKubeconfig({ clusters: [{ name: 'a' }] }, text)).toContain('a')
  })
})
