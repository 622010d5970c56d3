import { describe, expect, it } from '@jest/globals'

import { asHelmOption, renderingOptions } from '../../../../src/values/helm-options.ts'

describe('an option for Helm', () => {
  it.each(['--take-ownership', '--server-side=false', '--history-max=3'])('may be %s', (option) =>
    expect(asHelmOption(option)).toBe(option),
  )

  it.each([
    ['--post-renderer=./evil.sh', 'run a program'],
    ['--set=password=hunter2', 'Set it in set'],
    ['--atomic', 'on-failure'],
    ['--kubeconfig=/tmp/x', 'Allowed are'],
    ['--kube-token=abc', 'Allowed are'],
    ['take-ownership', 'Allowed are'],
    ['-f', 'Allowed are'],
    ['--no-hooks --post-renderer=x', 'Allowed are'],
  ])('may not be %s', (option, hint) => {
    let error: unknown
    try {
      asHelmOption(option)
    } catch (thrown) {
      error = thrown
    }
    expect(error).toMatchObject({ hint: expect.stringContaining(hint) as unknown })
    expect(String(error)).not.toContain('hunter2')
  })

  it('is for the rendering too where that knows it', () => {
    expect(renderingOptions(['--take-ownership', '--no-hooks'])).toEqual(['--no-hooks'])
  })
})
