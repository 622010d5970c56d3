import { expect, it } from '@jest/globals'

import { parseKubeconfig } from '../../../../../src/values/kubernetes/kubeconfig-text.ts'

it.each(['? '.repeat(300), 'a: &a\n  b: *a', `a: ${'x'.repeat(2 ** 21)}`])(
  'is refused where it could not be read in time: case %#',
  async (text) => {
    await expect(parseKubeconfig('config', text)).rejects.toMatchObject({
      code: 'KUBECONFIG_INVALID',
    })
  },
)
