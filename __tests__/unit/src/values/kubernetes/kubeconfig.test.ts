import { describe, expect, it } from '@jest/globals'

import {
  isEmptyKubeconfig,
  withContext,
  withoutContext,
} from '../../../../../src/values/kubernetes/kubeconfig.ts'

const entry = {
  name: 'shop',
  server: 'https://203.0.113.1:6443',
  certificateAuthority: 'Q0E=',
  namespace: 'web',
  plugin: { command: '/node', args: ['token.js', 'ocid'], env: { OCI_CLI_PROFILE: 'DEFAULT' } },
}
const named = (name: string) => ({ name })
const theirs = {
  apiVersion: 'v1',
  kind: 'Config',
  preferences: { colors: true },
  clusters: [named('kind')],
  users: [named('kind')],
  contexts: [named('kind')],
  'current-context': 'kind',
}

describe('kubeconfig', () => {
  it('gets our context next to existing ones, and is as before without it', () => {
    const during = withContext(theirs, entry)
    expect(during['current-context']).toBe('shop')
    expect(during.contexts).toEqual([
      named('kind'),
      { name: 'shop', context: { cluster: 'shop', user: 'shop', namespace: 'web' } },
    ])
    expect(withoutContext(during, 'shop', theirs)).toEqual(theirs)
  })

  it('replaces an entry of the same name instead of doubling it', () => {
    const twice = withContext(withContext({}, entry), { ...entry, server: 'https://new' })
    expect(twice.clusters).toHaveLength(1)
    expect(twice.clusters?.[0]).toMatchObject({ cluster: { server: 'https://new' } })
  })

  it('keeps a current context that was chosen after ours', () => {
    const during = { ...withContext(theirs, entry), 'current-context': 'kind' }
    expect(withoutContext(during, 'shop', {})['current-context']).toBe('kind')
  })

  it('is empty once ours was the only one', () => {
    expect(isEmptyKubeconfig(withoutContext(withContext({}, entry), 'shop', {}))).toBe(true)
  })

  it('names a program that never asks', () => {
    expect(withContext({}, entry).users?.[0]).toMatchObject({
      user: {
        exec: {
          command: '/node',
          interactiveMode: 'Never',
          env: [{ name: 'OCI_CLI_PROFILE', value: 'DEFAULT' }],
        },
      },
    })
  })
})
